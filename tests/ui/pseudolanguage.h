// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

/// A language that nobody speaks: each text stands in brackets, and is a third longer, as those of
/// other languages often are. What has no bracket was not translated; so has none what is in tr(),
/// but under a name under which no translator finds it.
class PseudoTranslator : public QTranslator
{
public:
    static constexpr QChar open {u'⟦'};
    static constexpr QChar close {u'⟧'};

    PseudoTranslator();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment, int n) const override;

private:
    QTranslator m_qt; // its own texts
    QSet<QString> m_known; ///< what translators have before them
};

/// What of a text stands in no bracket.
[[nodiscard]] QString outsideOfBrackets(const QString& text);

/// Two texts with nothing but a space, or a mark of English, between them: a sentence made of
/// pieces, which no other language can put into its own order.
[[nodiscard]] bool isGlued(const QString& text);
