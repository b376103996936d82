//! Sticker sets: archives of pictures. The pictures are listed; nobody asks for one here, because
//! the platform's public addresses for them are not emulated.

use serde_json::{Value, json};

use super::{archive, document, files, times};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, number, text};
use crate::txn::Txn;

/// `stickers.upload`: creates a set, or replaces the one that has this id.
pub(super) fn upload(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let form = call.form()?;
    let id = form.need_text("_id")?;
    let archive = form.need_file("file")?;
    if archive.content.len() > files::LARGEST {
        let text = format!("an archive may have {} bytes at most", files::LARGEST);
        return Err(Refusal::new(413, "FILE_TOO_LARGE", text));
    }
    let images = pictures(&archive.content)?;
    let order = match form.text("order")?.filter(|text| !text.is_empty()) {
        Some(text) => Some(text.parse::<i64>().map_err(|_| invalid("order takes a whole number"))?),
        None => None,
    };
    let mut set = match txn.state().get(Kind::Sticker, id) {
        Some(set) => Fields::clone(set),
        None => {
            let mut set = Fields::new();
            set.insert("_id".to_owned(), id.into());
            times::stamp(&mut set, "createdAt", call.now);
            set
        }
    };
    let stored = |name: &str| json!({"resourceId": format!("{id}/{name}")});
    set.insert("zip".to_owned(), stored("stickers.zip"));
    set.insert("images".to_owned(), images.iter().map(|name| stored(name)).collect());
    if let Some(name) = form.text("name")? {
        set.insert("name".to_owned(), name.into());
    }
    if let Some(order) = order {
        set.insert("order".to_owned(), order.into());
    }
    times::stamp(&mut set, "updatedAt", call.now);
    txn.put(Kind::Sticker, id, set.clone());
    Ok(Reply::ok(document::with_id(&set)))
}

/// `stickers.list`, in their order.
pub(super) fn list(state: &State, _call: &Call) -> Outcome {
    let mut sets: Vec<_> = state.all(Kind::Sticker).map(|(_, set)| set).collect();
    sets.sort_by_key(|set| (number(set, "order"), text(set, "_id").to_owned()));
    let data: Vec<Value> = sets.into_iter().map(|set| document::with_id(set).into()).collect();
    Ok(Reply::ok(json!({"totalCount": data.len(), "data": data})))
}

/// `stickers.delete`. A set that is not there is no refusal: the answer counts none.
pub(super) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let deleted = txn.delete(Kind::Sticker, call.param(0));
    Ok(Reply::ok(json!({"n": u8::from(deleted), "ok": 1})))
}

/// The pictures of an archive, which must be those of a set: `tab.png`, and `01.png` to `99.png`.
fn pictures(zip: &[u8]) -> Result<Vec<String>, Refusal> {
    let names = archive::names(zip).ok_or_else(|| invalid("file takes a zip archive"))?;
    let is_sticker = |name: &str| {
        let number = name.strip_suffix(".png").filter(|number| number.len() == 2);
        number.is_some_and(|number| number != "00" && number.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut stickers: Vec<String> = names.iter().filter(|name| is_sticker(name)).cloned().collect();
    if !names.iter().any(|name| name == "tab.png") || stickers.is_empty() {
        return Err(invalid("the archive must hold tab.png and pictures 01.png to 99.png"));
    }
    stickers.sort_unstable();
    stickers.insert(0, "tab.png".to_owned());
    Ok(stickers)
}

fn invalid(message: &str) -> Refusal {
    Refusal::new(400, "INVALID_BODY", message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Caller;
    use crate::form::Form;
    use crate::nouns::testing::Bench;

    fn put(bench: &mut Bench, fields: &[(&str, &str)], names: &[&str]) -> Outcome {
        let form = Form::of(fields, "x.zip", &archive::tests::zip(names));
        bench.form("stickers.upload", Caller::Admin, &[], form)
    }

    #[test]
    fn a_set_is_made_replaced_listed_and_deleted() {
        let mut bench = Bench::new();
        let names = ["02.png", "tab.png", "01.png", "readme.txt", "00.png", "1.png"];
        let fields = [("_id", "cats"), ("name", "Cats"), ("order", "2")];
        let set = put(&mut bench, &fields, &names).unwrap().result;
        let images: Vec<_> = set["images"].as_array().unwrap().iter().collect();
        assert_eq!(images.len(), 3);
        assert_eq!(images[1]["resourceId"], "cats/01.png");
        put(&mut bench, &[("_id", "dogs"), ("order", "1")], &["tab.png", "01.png"]).unwrap();
        let again = put(&mut bench, &[("_id", "cats")], &["tab.png", "07.png"]).unwrap().result;
        assert_eq!(
            (&again["name"], again["images"].as_array().unwrap().len()),
            (&json!("Cats"), 2)
        );
        let page = bench.query("stickers.list", &[], &[]).unwrap();
        assert_eq!(page["data"][0]["_id"], "dogs");
        let gone = json!({"n": 1, "ok": 1});
        assert_eq!(bench.admin("stickers.delete", &["cats"], Value::Null).unwrap(), gone);
        assert_eq!(bench.admin("stickers.delete", &["cats"], Value::Null).unwrap()["n"], 0);
    }

    #[test]
    fn what_is_no_set_is_refused() {
        let mut bench = Bench::new();
        let mut code = |fields: &[(&str, &str)], names: &[&str]| {
            put(&mut bench, fields, names).unwrap_err().code
        };
        assert_eq!(code(&[], &["tab.png", "01.png"]), "MISSING_PARAMETER");
        assert_eq!(code(&[("_id", "x")], &["01.png"]), "INVALID_BODY");
        assert_eq!(code(&[("_id", "x")], &["tab.png"]), "INVALID_BODY");
        let odd = [("_id", "x"), ("order", "first")];
        assert_eq!(code(&odd, &["tab.png", "01.png"]), "INVALID_BODY");
    }
}
