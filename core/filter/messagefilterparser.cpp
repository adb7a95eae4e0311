// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/messagefilterparser.h"

#include "core/text/escapes.h"

#include <QLocale>
#include <QRegularExpression>

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

/// Whether a word is read as a known term, be its value right or wrong.
bool isKnown(QStringView word)
{
    constexpr std::array names {QLatin1String("in"), QLatin1String("out"), QLatin1String("fault")};
    constexpr std::array keys {QLatin1String("conn:"), QLatin1String("proto:"),
        QLatin1String("type:"), QLatin1String("hex:")};
    return std::ranges::any_of(names, [word](QLatin1String name) { return word == name; })
        || std::ranges::any_of(keys, [word](QLatin1String key) { return word.startsWith(key); })
        || isLengthTerm(word);
}
} // namespace

Result<MessageFilter> MessageFilter::parse(const QString& text)
{
    return MessageFilterParser(text).parse();
}

QVector<FilterTerm> MessageFilter::terms(const QString& text)
{
    MessageFilterParser parser(text);
    static_cast<void>(parser.parse()); // what is wrong is among the terms
    return parser.terms();
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
            break;
        parseTerm();
    }
    return m_error ? Result<MessageFilter>(*m_error) : m_filter;
}

void MessageFilterParser::parseTerm()
{
    m_term = m_at;
    if (m_text[m_at] == u'"')
        return parseQuoted();
    // As Wireshark and the filter of sockets write it.
    static const QRegularExpression comparison(
        QStringLiteral("^proto\\s*==\\s*(\\S+)"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = comparison.match(m_text.sliced(m_at).toString()); match.hasMatch()) {
        m_at += match.capturedLength();
        return parseTransport(match.captured(1).toLower());
    }
    while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
        const bool isQuoteOfValue = m_text[m_at] == u'"' && m_text[m_at - 1] == u':';
        const qsizetype closing = isQuoteOfValue ? m_text.indexOf(u'"', m_at + 1) : -1;
        m_at = std::max(m_at, closing) + 1;
    }
    parseWord(m_text.sliced(m_term, m_at - m_term));
}

void MessageFilterParser::take(Kind kind, const QString& remark)
{
    m_terms.append({m_term, m_at - m_term, kind, remark});
}

void MessageFilterParser::parseQuoted()
{
    const qsizetype end = m_text.indexOf(u'"', m_at + 1);
    m_at = end < 0 ? m_text.size() : end + 1;
    if (end < 0)
        return fail(tr("the closing quote is missing"));
    addText(m_text.sliced(m_term + 1, end - m_term - 1));
    take(Kind::Text);
}

void MessageFilterParser::parseWord(QStringView word)
{
    if (parseValue(word))
        return;
    if (parseName(word))
        return take(Kind::Known);
    const auto field = FieldTerm::parse(word);
    const Kind kind = field ? Kind::Field : Kind::Text;
    if (field)
        m_filter.m_fields.push_back(
            {*field, needleOf(QString::fromUtf8(field->name + ':' + field->value))});
    else
        addText(word);
    const QString doubt = doubtAbout(word);
    take(doubt.isEmpty() ? kind : Kind::Doubtful, doubt);
}

QString MessageFilterParser::doubtAbout(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (lower != word && isKnown(lower))
        return tr("taken as text: the term is written in small letters, %1").arg(lower);
    static const QRegularExpression comparison(
        QStringLiteral("^(?:[a-z-]+[<>]=?|(?:length|size|bytes)=)[0-9]*$"));
    if (comparison.match(lower).hasMatch())
        return tr("taken as text: a length is compared as in len>100, len<10 or len=5");
    static const QRegularExpression assignment(QStringLiteral("^(conn|proto|type|hex)="));
    if (const auto match = assignment.match(lower); match.hasMatch())
        return tr("taken as text: the term begins with %1").arg(match.captured(1) + u':');
    return {};
}

bool MessageFilterParser::parseValue(QStringView word)
{
    if (const auto list = after(word, QLatin1String("conn:")); !list.isNull())
        parseConnections(list);
    else if (const auto transport = after(word, QLatin1String("proto:")); !transport.isNull())
        parseTransport(transport);
    else if (const auto name = after(word, QLatin1String("type:")); !name.isNull())
        parseType(name);
    else if (const auto digits = after(word, QLatin1String("hex:")); !digits.isNull())
        parseHex(digits);
    else if (isLengthTerm(word))
        parseLength(word.sliced(3));
    else
        return false;
    return true;
}

bool MessageFilterParser::parseName(QStringView word)
{
    if (word == QLatin1String("in"))
        m_filter.m_directions.push_back(Direction::In);
    else if (word == QLatin1String("out"))
        m_filter.m_directions.push_back(Direction::Out);
    else if (word == QLatin1String("fault"))
        m_filter.m_needsFault = true;
    else
        return false;
    return true;
}

void MessageFilterParser::parseConnections(QStringView list)
{
    std::vector<ConnectionId> ids;
    for (const QStringView number : list.split(u',')) {
        bool isNumber = false;
        ids.push_back({number.toUInt(&isNumber)});
        if (!isNumber)
            return fail(tr("conn: takes numbers of connections, as in conn:2 or conn:2,5"));
    }
    m_filter.m_connections.push_back(std::move(ids));
    take(Kind::Known);
}

void MessageFilterParser::parseType(QStringView name)
{
    const auto found = std::ranges::find_if(
        typeNames, [name](const TypeName& type) { return name == type.name; });
    if (found == typeNames.end()) {
        return fail(tr("type: takes one of %1")
                        .arg(QStringLiteral("chunk, frame, fault, unframed, unrecorded, state")));
    }
    m_filter.m_types.push_back(found->type);
    take(Kind::Known);
}

/// `comparison` starts with '<', '>' or '='.
void MessageFilterParser::parseLength(QStringView comparison)
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
    take(Kind::Known);
}

void MessageFilterParser::parseTransport(QStringView name)
{
    const std::optional<Transport> transport = transportOfName(name);
    if (!transport)
        return fail(tr("proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram"));
    m_filter.m_transports.push_back(*transport);
    take(Kind::Known);
}

void MessageFilterParser::parseHex(QStringView digits)
{
    const Result<QByteArray> bytes = bytesFromHex(digits);
    if (!bytes || bytes->isEmpty())
        return fail(tr("hex: takes pairs of hexadecimal digits, as in hex:00ff"));
    m_filter.m_needles.push_back({*bytes, false});
    take(Kind::Known);
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

void MessageFilterParser::fail(const QString& what)
{
    take(Kind::Wrong, what);
    if (!m_error) {
        m_error = Error {ErrorCode::InvalidArgument,
            tr("character %1: %2").arg(QLocale().toString(m_term + 1), what)};
    }
}
