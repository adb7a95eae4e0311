// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/socketfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketFilter)
};

using Row = SocketFilter::Row;
using Term = std::function<bool(const Row&)>;
enum class Comparison : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// `name comparison value`, as it was written.
struct Written {
    QString name;
    Comparison comparison = Comparison::Equal;
    QString value;
};

Comparison comparisonOf(const QString& sign)
{
    if (sign == QLatin1String("!="))
        return Comparison::NotEqual;
    if (sign == QLatin1String("<"))
        return Comparison::Less;
    if (sign == QLatin1String("<="))
        return Comparison::LessOrEqual;
    if (sign == QLatin1String(">"))
        return Comparison::Greater;
    return sign == QLatin1String(">=") ? Comparison::GreaterOrEqual : Comparison::Equal;
}

bool compares(qint64 number, Comparison comparison, qint64 wanted)
{
    switch (comparison) {
    case Comparison::Equal:
        return number == wanted;
    case Comparison::NotEqual:
        return number != wanted;
    case Comparison::Less:
        return number < wanted;
    case Comparison::LessOrEqual:
        return number <= wanted;
    case Comparison::Greater:
        return number > wanted;
    case Comparison::GreaterOrEqual:
        return number >= wanted;
    }
    Q_UNREACHABLE();
}

QString endText(const SocketAddress& address, const QByteArray& name)
{
    return address.isValid() ? address.toString() : QString::fromUtf8(name);
}

QString processOf(const Row& row)
{
    const SocketOwner* const owner = row.list.owners.find(row.socket.inode);
    return owner ? owner->name : QString();
}

/// What a text is compared with: the whole, or its beginning where `isPrefix`.
struct TextField {
    const char* name;
    bool isPrefix;
    QString (*valueOf)(const Row&);
};

const std::array textFields {
    TextField {"type", true,
        [](const Row& row) { return QString(socketProtocolName(row.socket.transport)); }},
    TextField {"state", false, [](const Row& row) { return QString(socketStateName(row.socket)); }},
    TextField {"local", true,
        [](const Row& row) { return endText(row.socket.local, row.socket.localName); }},
    TextField {
        "peer", true, [](const Row& row) { return endText(row.socket.peer, row.socket.peerName); }},
    TextField {"proc", false, processOf},
    TextField {"process", false, processOf},
    TextField {"user", false, [](const Row& row) { return row.list.users.value(row.socket.uid); }},
};

/// Numbers of which one must compare, all where the comparison is !=.
struct NumberField {
    const char* name;
    QList<qint64> (*valuesOf)(const Row&);
};

const std::array numberFields {
    NumberField {"port",
        [](const Row& row) {
            return QList<qint64> {row.socket.local.port, row.socket.peer.port};
        }},
    NumberField {"sport", [](const Row& row) { return QList<qint64> {row.socket.local.port}; }},
    NumberField {"dport", [](const Row& row) { return QList<qint64> {row.socket.peer.port}; }},
    NumberField {"pid",
        [](const Row& row) {
            const SocketOwner* const owner = row.list.owners.find(row.socket.inode);
            return QList<qint64> {owner ? owner->pid : 0};
        }},
    NumberField {"recv", [](const Row& row) { return QList<qint64> {row.socket.receiveQueue}; }},
    NumberField {"send", [](const Row& row) { return QList<qint64> {row.socket.sendQueue}; }},
    NumberField {"drops", [](const Row& row) { return QList<qint64> {row.socket.drops}; }},
};

Term textTerm(const TextField& field, const Written& written)
{
    const bool isWanted = written.comparison == Comparison::Equal;
    return [&field, value = written.value, isWanted](const Row& row) {
        const QString text = field.valueOf(row);
        const bool isSo = field.isPrefix ? text.startsWith(value, Qt::CaseInsensitive)
                                         : text.compare(value, Qt::CaseInsensitive) == 0;
        return isSo == isWanted;
    };
}

Term numberTerm(const NumberField& field, const Written& written, qint64 wanted)
{
    return [&field, comparison = written.comparison, wanted](const Row& row) {
        const QList<qint64> numbers = field.valuesOf(row);
        const auto isSo = [&](qint64 number) { return compares(number, comparison, wanted); };
        return comparison == Comparison::NotEqual ? std::ranges::all_of(numbers, isSo)
                                                  : std::ranges::any_of(numbers, isSo);
    };
}

Result<Term> termOf(const Written& written)
{
    const auto isIt = [&written](const auto& field) {
        return written.name.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0;
    };
    if (written.value.isEmpty())
        return Error {ErrorCode::InvalidArgument, Words::tr("%1 needs a value").arg(written.name)};
    const auto text = std::ranges::find_if(textFields, isIt);
    const bool hasOrder = written.comparison > Comparison::NotEqual;
    if (text != textFields.end() && hasOrder) {
        return Error {ErrorCode::InvalidArgument,
            Words::tr("%1 is a text: it is equal (:) or not (!=)").arg(written.name)};
    }
    if (text != textFields.end())
        return textTerm(*text, written);
    bool isNumber = false;
    const qint64 wanted = written.value.toLongLong(&isNumber);
    if (!isNumber) {
        return Error {ErrorCode::InvalidArgument,
            Words::tr("%1 takes a number, as in %1:22 or %1>1024").arg(written.name)};
    }
    return numberTerm(*std::ranges::find_if(numberFields, isIt), written, wanted);
}

/// The names of all fields, for a regular expression.
QString fieldNames()
{
    QStringList names;
    for (const TextField& field : textFields)
        names << QLatin1String(field.name);
    for (const NumberField& field : numberFields)
        names << QLatin1String(field.name);
    return names.join(u'|');
}

Term wordTerm(const QString& word)
{
    return [word](const Row& row) { return row.text.contains(word, Qt::CaseInsensitive); };
}

} // namespace

Result<SocketFilter> SocketFilter::parse(const QString& text)
{
    static const QRegularExpression term(
        QStringLiteral("\\G\\s*(?:(?<name>%1)\\s*(?<sign>==|!=|<=|>=|[:=<>])\\s*"
                       "(?:\"(?<quotedValue>[^\"]*)\"|(?<value>\\S*))"
                       "|\"(?<quoted>[^\"]*)\"|(?<word>\\S+))")
            .arg(fieldNames()),
        QRegularExpression::CaseInsensitiveOption);
    SocketFilter filter;
    auto match = term.globalMatch(text.trimmed());
    while (match.hasNext()) {
        const QRegularExpressionMatch each = match.next();
        const QString name = each.captured(QStringLiteral("name"));
        if (name.isEmpty()) {
            filter.m_terms.push_back(wordTerm(
                each.captured(QStringLiteral("quoted")) + each.captured(QStringLiteral("word"))));
            continue;
        }
        const Result<Term> made = termOf({.name = name.toLower(),
            .comparison = comparisonOf(each.captured(QStringLiteral("sign"))),
            .value = each.captured(QStringLiteral("quotedValue"))
                + each.captured(QStringLiteral("value"))});
        if (!made)
            return made.error();
        filter.m_terms.push_back(*made);
    }
    return filter;
}

bool SocketFilter::matches(const Row& row) const
{
    return std::ranges::all_of(m_terms, [&row](const Term& term) { return term(row); });
}
