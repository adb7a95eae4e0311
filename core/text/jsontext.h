// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <vector>

/// JSON as it stands in bytes (UTF-8): where the members of an object are, and strings in and out.
/// What is read may nest to any depth. Pure functions, any thread.
namespace JsonText {

/// One member of an object; ranges are in the text.
struct Member {
    ByteRange name; ///< with its quotes
    ByteRange value; ///< with its quotes or brackets

    [[nodiscard]] ByteRange range() const { return {name.start, value.end}; }
};

/// A piece of JSON between white space.
struct Token {
    enum class Kind : quint8 {
        End, ///< of the text
        Open, ///< a bracket, '{' or '['
        Close, ///< '}' or ']'
        Comma,
        Colon,
        String, ///< with its quotes
        Word, ///< a number, true, false or null
    };

    Kind kind = Kind::End;
    ByteRange range; ///< in the text
};

/// The first token from `at` on. Any text has tokens: a string that does not end goes to the end of
/// the text, and what belongs to no other kind is a Word.
[[nodiscard]] Token tokenFrom(QByteArrayView text, qsizetype at);

/// Walks over the members of the object that a text is, in its order. Meant for sound JSON; of any
/// other text the members before the first thing out of place. None if it is no object.
class MemberReader
{
public:
    /// `text` must outlive the object.
    explicit MemberReader(QByteArrayView text);

    /// The next member; false if there is none.
    [[nodiscard]] bool next(Member& member);

private:
    QByteArrayView m_text;
    qsizetype m_at; // of what stands before a member: the opening bracket, or a comma
    char m_before = '{';
};

/// All that MemberReader finds.
[[nodiscard]] std::vector<Member> members(QByteArrayView text);

/// The offset of the first byte from `at` on that is no white space; the text's size if none is.
[[nodiscard]] qsizetype skipSpace(QByteArrayView text, qsizetype at);
/// The offset behind the string whose opening quote is at `at`; the text's size if it has no end.
[[nodiscard]] qsizetype skipString(QByteArrayView text, qsizetype at);
/// The offset behind the value that starts at `at`.
[[nodiscard]] qsizetype skipValue(QByteArrayView text, qsizetype at);

/// JSON on one line, with one space after each comma and colon; each digit and each name as it
/// stands. Also of the beginning of a text.
[[nodiscard]] QByteArray compact(QByteArrayView text);
/// Sound JSON with an item a line, and else as it stands: each digit, each name, in its order. An
/// array or object that fits into `width` bytes with what it is indented by stays on one line.
[[nodiscard]] QByteArray indented(QByteArrayView text, qsizetype width = 0);

/// The part of `text` in `range`.
[[nodiscard]] inline QByteArrayView part(QByteArrayView text, ByteRange range)
{
    return text.sliced(range.start, range.size());
}

/// The text that a JSON string, quotes included, stands for. Anything else: itself.
[[nodiscard]] QString unquoted(QByteArrayView value);

/// `text` as a JSON string, written as Python's json.dumps(ensure_ascii=False) does; an unpaired
/// surrogate, which UTF-8 cannot hold, as its escape.
[[nodiscard]] QByteArray quoted(QStringView text);

/// `value` written as Python's json.dumps(ensure_ascii=False) does, with ", " and ": ".
[[nodiscard]] QByteArray serialized(const QJsonValue& value);

} // namespace JsonText
