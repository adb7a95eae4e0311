// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/framingwords.h"

#include "core/framing/framingregistry.h"
#include "core/framing/presets.h"
#include "core/text/safetext.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FramingWords)
};

QString because(const FramingGuess& guess)
{
    switch (guess.reason) {
    case GuessReason::NothingFits:
        return Words::tr("no framing explains these bytes");
    case GuessReason::NoBytes:
        return Words::tr("there are no bytes yet; the first ones decide");
    case GuessReason::Headers:
        return Words::tr("its headers are there and sound");
    case GuessReason::Commands:
        return Words::tr("its first lines are commands of this protocol");
    case GuessReason::TextLines:
        return Words::tr("this is text that ends with the delimiter again and again");
    case GuessReason::LengthsFit:
        return Words::tr("each length leads to the next one");
    case GuessReason::CodesFit:
        return Words::tr("its delimiters are there, and what is between them is sound");
    }
    Q_UNREACHABLE();
}
} // namespace

namespace FramingWords {

QString title(const QString& name)
{
    if (name == QLatin1String("auto"))
        return Words::tr("Automatic");
    if (const FramingType* const type = findFramingType(name))
        return type->titleText();
    const FramingPreset* const preset = findPreset(name);
    return preset ? preset->titleText() : safeText(name);
}

QString title(const FramingSpec& framing)
{
    if (!framing.preset.isEmpty())
        return title(framing.preset);
    QString text = title(framing.name);
    for (auto it = framing.parameters.begin(); it != framing.parameters.end(); ++it)
        text += QStringLiteral(", %1=%2").arg(it.key(), safeText(it.value()));
    return text;
}

QString description(const FramingSpec& framing)
{
    if (const FramingPreset* const preset = findPreset(framing.preset))
        return preset->descriptionText();
    const FramingType* const type = findFramingType(framing.name);
    return type ? type->descriptionText() : QString();
}

QString explain(const FramingGuess& guess)
{
    const QString text = Words::tr("%1: %2.").arg(title(guess.framing), because(guess));
    if (guess.messages == 0)
        return text;
    return Words::tr("%1 Messages: %2, in %3 of the first %4.")
        .arg(text, Format::number(guess.messages), Format::byteCount(guess.explained),
            Format::byteCount(guess.examined));
}

} // namespace FramingWords
