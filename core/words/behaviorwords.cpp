// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/behaviorwords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BehaviorWords)
};
}

namespace BehaviorWords {

QString title(BehaviorSpec::Kind kind)
{
    using Kind = BehaviorSpec::Kind;
    switch (kind) {
    case Kind::Manual:
        return Words::tr("Manual", "what a server does: it sends only what a person sends");
    case Kind::Echo:
        return Words::tr("Echo", "what a server does");
    case Kind::Reply:
        return Words::tr("Reply", "what a server does");
    case Kind::Application:
        return Words::tr("Application", "what a server does: it answers header/content requests");
    case Kind::Discard:
        return Words::tr("Discard", "what a server does with what it receives");
    case Kind::Rules:
        return Words::tr("Rules", "what a server does: it answers by them");
    case Kind::Chat:
    case Kind::ChatClient:
        return Words::tr("Chat", "what a server or a client does");
    }
    Q_UNREACHABLE();
}

QString title(const QString& name)
{
    const Result<BehaviorSpec::Kind> kind = behaviorKind(name);
    return kind ? title(*kind) : safeText(name, 40);
}

} // namespace BehaviorWords
