// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/frame.h"
#include "core/framing/framingspec.h"
#include "core/framing/streamrole.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

/// Takes the frames that a Framer finds, in stream order.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void frame(const Frame& frame) = 0;
};

/// The message that a stream is in the middle of.
struct MessageInProgress {
    qint64 start = 0; ///< offset of its first byte in the stream
    qint64 received = 0; ///< bytes of it so far
    qint64 expected = -1; ///< bytes it will have; -1: not known yet
    qint64 headers = 0; ///< bytes of `received` that are known not to be content
};

/// What the framers of both directions of a connection tell one another. Framings that need it
/// derive their own, and make one for a connection (FramingType::makeContext).
class FramingContext
{
public:
    virtual ~FramingContext() = default;
    /// Bytes of one direction are missing. Whether the framers can go on with what it knows then;
    /// else all of them start anew, with another one.
    virtual bool outlivesGap() { return false; }
};

/// Where a framer starts.
struct FramerStart {
    qint64 offset = 0; ///< in the stream, of the first byte fed
    StreamRole role = {};
    std::shared_ptr<FramingContext> context
        = nullptr; ///< of the framing's own type, if it makes any
};

/// "From here on it is another framing."
struct Handover {
    enum class Scope : quint8 {
        ThisDirection,
        BothDirections, ///< the other one from what comes of it next
    };

    FramingSpec framing;
    qint64 offset = 0; ///< in the stream, of the first byte that is not this framer's
    Scope scope = Scope::ThisDirection;
};

/// Splits one direction of a connection into messages. Bytes in, frames out: no socket, no clock.
/// Any split of a stream into feed() calls gives the same frames (except for `raw`, whose messages
/// are the chunks). Memory does not grow with a message's length: a framer keeps at most its own
/// header. Not thread-safe; one framer per stream.
class Framer
{
public:
    virtual ~Framer() = default;

    /// The stream's next bytes.
    virtual void feed(QByteArrayView bytes, FrameSink& sink) = 0;
    /// The stream ended; what is unfinished comes out as a Truncated frame.
    virtual void finish(FrameSink& sink) = 0;
    [[nodiscard]] virtual std::optional<MessageInProgress> inProgress() const = 0;
    /// The stream is lost: what follows is Unframed, for good or up to where the framing can tell
    /// for certain that a message starts.
    [[nodiscard]] virtual bool isLost() const { return false; }
    /// It is or was; what came since may have been found again, but is not all that was sent.
    [[nodiscard]] virtual bool wasLost() const { return isLost(); }
    /// Null as long as the stream is this framer's. Else it has left the bytes from there on, is in
    /// no message, and is fed no more.
    [[nodiscard]] const Handover* handover() const { return m_handover.get(); }

protected:
    /// The stream is another framing's from now on.
    void handOver(const Handover& handover) { m_handover = std::make_unique<Handover>(handover); }

private:
    std::unique_ptr<const Handover> m_handover;
};

/// A framer, or what is wrong with its parameters (InvalidArgument).
using FramerResult = Result<std::unique_ptr<Framer>>;

/// `spec` comes from FramingSpec::parse() or is one of framingNames().
[[nodiscard]] std::unique_ptr<Framer> makeFramer(
    const FramingSpec& spec, const FramerStart& start = {});
