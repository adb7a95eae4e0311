// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filterwords.h"

#include "core/framing/framingregistry.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageFilter)
};

/// The fields that framings name; those that a peer names as it likes are too many.
void addFields(QVector<FilterWord>& words)
{
    for (const FramingType& framing : framingTypes()) {
        for (const FieldType& field : framing.fields) {
            const FilterWord word {QLatin1String(field.name) + u':', field.titleText()};
            const bool isThere = std::ranges::any_of(
                words, [&word](const FilterWord& other) { return other.text == word.text; });
            if (!isThere)
                words.append(word);
        }
    }
}

} // namespace

QVector<FilterWord> filterWords()
{
    QVector<FilterWord> words {
        {QStringLiteral("in"), Words::tr("received")},
        {QStringLiteral("out"), Words::tr("sent")},
        {QStringLiteral("fault"), Words::tr("something is wrong with it")},
        {QStringLiteral("conn:"), Words::tr("numbers of connections, as in conn:2,5")},
        {QStringLiteral("proto:tcp"), Words::tr("of TCP connections")},
        {QStringLiteral("proto:udp"), Words::tr("of UDP")},
        {QStringLiteral("proto:unix"), Words::tr("of Unix domain streams")},
        {QStringLiteral("proto:unix-seqpacket"),
            Words::tr("of Unix domain sockets that keep boundaries")},
        {QStringLiteral("proto:unix-dgram"), Words::tr("of Unix domain datagrams")},
        {QStringLiteral("len>"), Words::tr("longer, in bytes")},
        {QStringLiteral("len<"), Words::tr("shorter, in bytes")},
        {QStringLiteral("len="), Words::tr("as long, in bytes")},
        {QStringLiteral("hex:"), Words::tr("bytes that it holds, as in hex:00ff")},
        {QStringLiteral("type:chunk"), Words::tr("bytes as they were read")},
        {QStringLiteral("type:frame"), Words::tr("whole messages")},
        {QStringLiteral("type:fault"), Words::tr("what is no message")},
        {QStringLiteral("type:unframed"), Words::tr("bytes after a stream was lost")},
        {QStringLiteral("type:unrecorded"), Words::tr("bytes that were not recorded")},
        {QStringLiteral("type:state"), Words::tr("changes of a connection's state")},
    };
    addFields(words);
    return words;
}
