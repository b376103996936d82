"""The usual way to write this by hand: FastAPI, Redis, one hash per key. A peer of benches/keys.py.

It does per request what such samples do: SHA-256 of the key, the record from Redis, status, expiry,
addresses, the time of last use written back, a counter per hour. Nothing was tuned, for or against:
the client is the synchronous one, called from `async def`, as samples have it. Dates are made by
`datetime.utcnow()`, which newer Pythons warn about.

Run: REDIS_URL=... uvicorn seed_fastapi:app
"""

import ast
import hashlib
import os
import secrets
from datetime import datetime, timedelta
from typing import List, Optional

import redis
from fastapi import Depends, FastAPI, Header, HTTPException, Request
from pydantic import BaseModel

app = FastAPI()
redis_client = redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379"))


class APIKeyCreate(BaseModel):
    name: str
    scopes: List[str]
    expires_in_days: Optional[int] = 365
    rate_limit: int = 1000
    allowed_ips: Optional[List[str]] = None


class APIKeyResponse(BaseModel):
    id: str
    prefix: str
    name: str
    scopes: List[str]
    created_at: datetime
    expires_at: Optional[datetime]
    last_used_at: Optional[datetime]
    status: str


class APIKeyCreateResponse(BaseModel):
    key: str
    details: APIKeyResponse


class APIKeyService:
    KEY_PREFIX = "apikey:"
    RATE_LIMIT_PREFIX = "ratelimit:"

    def __init__(self, redis_client):
        self.redis = redis_client

    def create_key(self, user_id: int, data: APIKeyCreate) -> tuple[str, dict]:
        random_part = secrets.token_urlsafe(32)
        raw_key = f"sk_live_{random_part}"
        key_hash = hashlib.sha256(raw_key.encode()).hexdigest()
        now = datetime.utcnow()
        expires_at = now + timedelta(days=data.expires_in_days) if data.expires_in_days else None
        key_data = {
            "id": secrets.token_urlsafe(16),
            "key_hash": key_hash,
            "prefix": f"sk_live_{random_part[:8]}...",
            "name": data.name,
            "user_id": user_id,
            "scopes": data.scopes,
            "created_at": now.isoformat(),
            "expires_at": expires_at.isoformat() if expires_at else None,
            "last_used_at": None,
            "status": "active",
            "rate_limit": data.rate_limit,
            "allowed_ips": data.allowed_ips or [],
        }
        self.redis.hset(
            f"{self.KEY_PREFIX}{key_hash}",
            mapping={k: str(v) if isinstance(v, (list, dict)) else v for k, v in key_data.items() if v is not None},
        )
        self.redis.sadd(f"user_keys:{user_id}", key_hash)
        return raw_key, key_data

    def validate_key(self, raw_key: str, client_ip: str = None) -> Optional[dict]:
        key_hash = hashlib.sha256(raw_key.encode()).hexdigest()
        key_data = self.redis.hgetall(f"{self.KEY_PREFIX}{key_hash}")
        if not key_data:
            return None
        key_data = {k.decode(): v.decode() for k, v in key_data.items()}
        if key_data.get("status") != "active":
            return None
        expires_at = key_data.get("expires_at")
        if expires_at and expires_at != "None":
            if datetime.fromisoformat(expires_at) < datetime.utcnow():
                self.redis.hset(f"{self.KEY_PREFIX}{key_hash}", "status", "expired")
                return None
        allowed_ips = key_data.get("allowed_ips")
        if allowed_ips and allowed_ips != "[]" and client_ip:
            ips = ast.literal_eval(allowed_ips)
            if ips and client_ip not in ips:
                return None
        self.redis.hset(f"{self.KEY_PREFIX}{key_hash}", "last_used_at", datetime.utcnow().isoformat())
        return key_data

    def check_rate_limit(self, key_hash: str, rate_limit: int) -> tuple[bool, int]:
        key = f"{self.RATE_LIMIT_PREFIX}{key_hash}"
        current = self.redis.get(key)
        if current is None:
            self.redis.setex(key, 3600, 1)
            return True, rate_limit - 1
        current = int(current)
        if current >= rate_limit:
            return False, 0
        self.redis.incr(key)
        return True, rate_limit - current - 1


api_key_service = APIKeyService(redis_client)


async def verify_api_key(request: Request, x_api_key: str = Header(..., alias="X-API-Key")) -> dict:
    client_ip = request.client.host
    key_data = api_key_service.validate_key(x_api_key, client_ip)
    if not key_data:
        raise HTTPException(status_code=401, detail="Invalid API key")
    rate_limit = int(key_data.get("rate_limit", 1000))
    allowed, remaining = api_key_service.check_rate_limit(key_data["key_hash"], rate_limit)
    if not allowed:
        raise HTTPException(
            status_code=429, detail="Rate limit exceeded", headers={"X-RateLimit-Remaining": "0"}
        )
    request.state.rate_limit_remaining = remaining
    return key_data


@app.post("/api-keys", response_model=APIKeyCreateResponse)
async def create_api_key(data: APIKeyCreate, user_id: int = 1):
    raw_key, key_data = api_key_service.create_key(user_id, data)
    return APIKeyCreateResponse(
        key=raw_key,
        details=APIKeyResponse(
            id=key_data["id"],
            prefix=key_data["prefix"],
            name=key_data["name"],
            scopes=key_data["scopes"],
            created_at=datetime.fromisoformat(key_data["created_at"]),
            expires_at=datetime.fromisoformat(key_data["expires_at"]) if key_data["expires_at"] else None,
            last_used_at=None,
            status=key_data["status"],
        ),
    )


@app.get("/protected")
async def protected_endpoint(key_data: dict = Depends(verify_api_key)):
    return {"message": "Access granted", "user_id": key_data.get("user_id")}
