// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/dissection.h"
#include "core/framing/framer.h"
#include "core/framing/messagereaders.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct FramingType;

/// A framing with its parameters, ready for use. Immutable; any thread.
class Framing
{
public:
    /// `spec` comes from FramingSpec::parse() or is one of framingNames().
    explicit Framing(FramingSpec spec = {});

    [[nodiscard]] const FramingSpec& spec() const { return m_spec; }
    [[nodiscard]] const FramingType& type() const { return *m_type; }
    /// Each read or write is a message.
    [[nodiscard]] bool isRaw() const { return m_isRaw; }

    [[nodiscard]] std::unique_ptr<Framer> makeFramer(const FramerStart& start = {}) const;
    /// What the framers of a connection's two directions share; null if these need nothing.
    [[nodiscard]] std::shared_ptr<FramingContext> makeContext() const;

    /// The bytes of one message that says `content`: with its delimiter, length, escapes, headers.
    /// `fields`: values by the names of FramingType::fields, in place of those that the framing
    /// would give; of other names only where it takes them. What it has no field for it leaves out.
    /// Errors: InvalidArgument for content that the framing cannot carry (a delimiter in it, longer
    /// than its limit or than its length can say, of another size than fixed).
    [[nodiscard]] Result<QByteArray> encode(
        QByteArrayView content, const QJsonObject& fields = {}) const;
    /// Whether a message is its head and then the content as it is, so that a content can follow
    /// that nobody holds.
    [[nodiscard]] bool hasHead() const;
    /// That head, for a content of so many bytes. Only where hasHead(). Errors: as encode().
    [[nodiscard]] Result<QByteArray> encodeHead(
        qint64 contentSize, const QJsonObject& fields = {}) const;

    /// What a message says, from its content (Frame::content) as it stands in the stream: without
    /// the escapes of start-stop and slip, without the codes of cobs; of all other framings the
    /// same bytes. Of a faulty content what can be read of it.
    [[nodiscard]] QByteArray decoded(QByteArrayView content) const;
    /// Whether that can differ from the content.
    [[nodiscard]] bool hasEncodedContent() const;

    /// Whether its messages can stand among those of another framing, as a first one of another
    /// form does.
    [[nodiscard]] bool canStandAmongOthers() const { return !m_isRaw && !hasEncodedContent(); }

    /// Whether its messages have fields.
    [[nodiscard]] bool hasFields() const;
    /// Tells what a message is made of, from its bytes or from its beginning: dissectedSize bytes
    /// hold all that a framing of ours looks at. Ranges are inside `message`.
    void dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink) const;
    /// All of it.
    [[nodiscard]] Dissection dissect(QByteArrayView message, const StreamRole& role = {}) const;

    static constexpr qint64 dissectedSize = 128 * 1024;

private:
    FramingSpec m_spec;
    const FramingType* m_type;
    ContentDecoder m_decode; // null as FramingType::makeDecoder
    Dissector m_dissect; // likewise
    bool m_isRaw;
};

using FramingPtr = std::shared_ptr<const Framing>;
