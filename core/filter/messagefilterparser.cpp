// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/messagefilterparser.h"

#include "core/text/escapes.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace {

struct TypeName {
    QLatin1String name;
    MessageType type;
};

constexpr std::array typeNames {
    TypeName {QLatin1String("chunk"), MessageType::Chunk},
    TypeName {QLatin1String("frame"), MessageType::Frame},
    TypeName {QLatin1String("fault"), MessageType::Fault},
    TypeName {QLatin1String("unframed"), MessageType::Unframed},
    TypeName {QLatin1String("unrecorded"), MessageType::Unrecorded},
    TypeName {QLatin1String("state"), MessageType::State},
};

bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// What follows `prefix` in `word`; null if it does not start so.
QStringView after(QStringView word, QLatin1String prefix)
{
    return word.startsWith(prefix) ? word.sliced(prefix.size()) : QStringView();
}

bool isLengthTerm(QStringView word)
{
    const QStringView comparison = after(word, QLatin1String("len"));
    return !comparison.isEmpty() && QStringView(u"<>=").contains(comparison.front());
}

} // namespace

Result<MessageFilter> MessageFilter::parse(const QString& text)
{
    return MessageFilterParser(text).parse();
}

MessageFilterParser::MessageFilterParser(QStringView text)
    : m_text(text)
{
}

Result<MessageFilter> MessageFilterParser::parse()
{
    while (true) {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return m_filter;
        if (!parseTerm())
            return *m_error;
    }
}

bool MessageFilterParser::parseTerm()
{
    m_term = m_at;
    if (m_text[m_at] == u'"')
        return parseQuoted();
    while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
        const bool isQuoteOfValue = m_text[m_at] == u'"' && m_text[m_at - 1] == u':';
        const qsizetype closing = isQuoteOfValue ? m_text.indexOf(u'"', m_at + 1) : -1;
        m_at = std::max(m_at, closing) + 1;
    }
    return parseWord(m_text.sliced(m_term, m_at - m_term));
}

bool MessageFilterParser::parseQuoted()
{
    const qsizetype end = m_text.indexOf(u'"', m_at + 1);
    if (end < 0)
        return fail(tr("the closing quote is missing"));
    addText(m_text.sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
    return true;
}

bool MessageFilterParser::parseWord(QStringView word)
{
    if (const auto list = after(word, QLatin1String("conn:")); !list.isNull())
        return parseConnections(list);
    if (const auto name = after(word, QLatin1String("type:")); !name.isNull())
        return parseType(name);
    if (const auto digits = after(word, QLatin1String("hex:")); !digits.isNull())
        return parseHex(digits);
    if (isLengthTerm(word))
        return parseLength(word.sliced(3));
    if (word == QLatin1String("in"))
        m_filter.m_directions.push_back(Direction::In);
    else if (word == QLatin1String("out"))
        m_filter.m_directions.push_back(Direction::Out);
    else if (word == QLatin1String("fault"))
        m_filter.m_needsFault = true;
    else if (const auto field = FieldTerm::parse(word))
        m_filter.m_fields.push_back(
            {*field, needleOf(QString::fromUtf8(field->name + ':' + field->value))});
    else
        addText(word);
    return true;
}

bool MessageFilterParser::parseConnections(QStringView list)
{
    std::vector<ConnectionId> ids;
    for (const QStringView number : list.split(u',')) {
        bool isNumber = false;
        ids.push_back({number.toUInt(&isNumber)});
        if (!isNumber)
            return fail(tr("conn: takes numbers of connections, as in conn:2 or conn:2,5"));
    }
    m_filter.m_connections.push_back(std::move(ids));
    return true;
}

bool MessageFilterParser::parseType(QStringView name)
{
    const auto found = std::ranges::find_if(
        typeNames, [name](const TypeName& type) { return name == type.name; });
    if (found == typeNames.end()) {
        return fail(tr("type: takes one of %1")
                        .arg(QStringLiteral("chunk, frame, fault, unframed, unrecorded, state")));
    }
    m_filter.m_types.push_back(found->type);
    return true;
}

/// `comparison` starts with '<', '>' or '='.
bool MessageFilterParser::parseLength(QStringView comparison)
{
    bool isNumber = false;
    const qint64 length = comparison.sliced(1).toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return fail(tr("len takes a number of bytes, as in len>100, len<10 or len=5"));
    MessageFilter::LengthRange range;
    if (comparison.front() != u'<')
        range.least = comparison.front() == u'>' ? length + 1 : length;
    if (comparison.front() != u'>')
        range.most = comparison.front() == u'<' ? length - 1 : length;
    m_filter.m_lengths.push_back(range);
    return true;
}

bool MessageFilterParser::parseHex(QStringView digits)
{
    const Result<QByteArray> bytes = bytesFromHex(digits);
    if (!bytes || bytes->isEmpty())
        return fail(tr("hex: takes pairs of hexadecimal digits, as in hex:00ff"));
    m_filter.m_needles.push_back({*bytes, false});
    return true;
}

MessageFilter::Needle MessageFilterParser::needleOf(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    const bool hasLetters = std::ranges::any_of(bytes, isAsciiLetter);
    return {hasLetters ? bytes.toLower() : bytes, hasLetters};
}

void MessageFilterParser::addText(QStringView text)
{
    if (!text.isEmpty())
        m_filter.m_needles.push_back(needleOf(text));
}

bool MessageFilterParser::fail(const QString& what)
{
    m_error = Error {ErrorCode::InvalidArgument,
        tr("character %1: %2").arg(QLocale().toString(m_term + 1), what)};
    return false;
}
