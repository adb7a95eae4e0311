// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/messagefilter.h"

#include <QCoreApplication>

#include <optional>

/// Reads the text of one filter, term by term.
class MessageFilterParser
{
    Q_DECLARE_TR_FUNCTIONS(MessageFilter)

public:
    explicit MessageFilterParser(QStringView text);

    [[nodiscard]] Result<MessageFilter> parse();
    /// What was read, once parse() is done.
    [[nodiscard]] const QVector<FilterTerm>& terms() const { return m_terms; }

private:
    using Kind = FilterTerm::Kind;

    void parseTerm();
    void parseQuoted();
    void parseWord(QStringView word);
    /// Whether the word is one of those that take a value.
    bool parseValue(QStringView word);
    /// Whether the word is one of those that stand alone.
    bool parseName(QStringView word);
    void parseConnections(QStringView list);
    void parseType(QStringView name);
    void parseLength(QStringView comparison);
    void parseTransport(QStringView name);
    void parseHex(QStringView digits);
    /// Why a word may be meant as a known term, which it is not; empty if nothing speaks for it.
    [[nodiscard]] static QString doubtAbout(QStringView word);
    [[nodiscard]] static MessageFilter::Needle needleOf(QStringView text);
    void addText(QStringView text);
    /// The term that is being read is of a kind.
    void take(Kind kind, const QString& remark = {});
    void fail(const QString& what);

    QStringView m_text;
    qsizetype m_at = 0; // the first character not read
    qsizetype m_term = 0; // the first character of the term
    MessageFilter m_filter;
    QVector<FilterTerm> m_terms;
    std::optional<Error> m_error; // the first one
};
