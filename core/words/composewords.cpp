// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/composewords.h"

#include "core/text/jsontext.h"
#include "core/text/safetext.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype shownField = 40; // characters

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComposeWords)
};

QString notJson(const JsonProblem& problem)
{
    if (problem.found.isEmpty()) {
        return Words::tr("Not JSON, line %1, column %2: it ends too early. It can be sent all the "
                         "same.")
            .arg(problem.line)
            .arg(problem.column);
    }
    return Words::tr("Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the "
                     "same.")
        .arg(problem.line)
        .arg(problem.column)
        .arg(safeText(problem.found));
}

QString deliveryText(FaultPlan::Delivery delivery)
{
    switch (delivery) {
    case FaultPlan::Delivery::Once:
        return {};
    case FaultPlan::Delivery::Twice:
        return Words::tr("sent twice", "a message");
    case FaultPlan::Delivery::AfterNext:
        return Words::tr("sent after the next one", "a message");
    case FaultPlan::Delivery::LeftOut:
        return Words::tr("left out", "a message");
    }
    Q_UNREACHABLE();
}

} // namespace

namespace ComposeWords {

QString problem(const ComposeProblem& problem)
{
    using Kind = ComposeProblem::Kind;
    const QString detail = safeText(problem.detail);
    switch (problem.kind) {
    case Kind::None:
        return {};
    case Kind::EscapeInvalid:
        return Words::tr("An escape sequence in the text is not valid (%1): the content goes as it "
                         "is typed.",
            "a technical detail")
            .arg(detail);
    case Kind::EncodingUnknown:
        return Words::tr("No encoding of the name “%1” is known: the content goes as UTF-8.")
            .arg(detail);
    case Kind::EncodingTooSmall:
        return Words::tr("%1 cannot hold this text: the content goes as UTF-8.").arg(detail);
    case Kind::FileUnreadable:
        return Words::tr("Name a file that can be read.");
    case Kind::HexInvalid:
        return Words::tr("Not pairs of hexadecimal digits: %1").arg(detail);
    case Kind::NotJson:
        return notJson(problem.json);
    case Kind::NotCarried:
        return Words::tr("This framing cannot carry it: %1.").arg(detail);
    case Kind::FileTooLarge:
        return Words::tr("The file is over %1, more than a message of this framing is made from.")
            .arg(Format::byteCount(problem.number));
    case Kind::FaultsNotForFile:
        return Words::tr("These faults cannot be done to a file of over %1.")
            .arg(Format::byteCount(problem.number));
    case Kind::TooManyCopies:
        return Words::tr("%1 messages of this size are too much for one write.", nullptr,
            Format::forPlural(problem.number))
            .arg(problem.number);
    case Kind::NothingToSpoil:
        return Words::tr("There is no byte to make invalid.");
    }
    Q_UNREACHABLE();
}

QStringList faults(const FaultPlan& plan)
{
    QStringList words;
    for (auto it = plan.fields.begin(); it != plan.fields.end(); ++it) {
        const QString value = QString::fromUtf8(JsonText::serialized(it.value()));
        words.append(safeText(QString(it.key() + QLatin1String(" = ") + value), shownField));
    }
    if (plan.badByte != FaultPlan::BadByte::None)
        words.append(plan.badByte == FaultPlan::BadByte::InHeader
                ? Words::tr("invalid UTF-8 in the header")
                : Words::tr("invalid UTF-8 in the content"));
    if (plan.copies > 1)
        words.append(Words::tr("%1 messages in one write", nullptr, plan.copies).arg(plan.copies));
    if (plan.cutAfter)
        words.append(Words::tr("cut after %1").arg(Format::byteCount(*plan.cutAfter)));
    if (plan.pieceSize > 0)
        words.append(Words::tr("in pieces of %1, %2 ms apart")
                         .arg(Format::byteCount(plan.pieceSize))
                         .arg(plan.pause.count()));
    if (plan.delivery != FaultPlan::Delivery::Once)
        words.append(deliveryText(plan.delivery));
    return words;
}

} // namespace ComposeWords
