//! The routes, called through the router.
