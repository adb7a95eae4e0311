// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationlines.h"

#include <QString>

/// The lines of a conversation that hold a text, at one moment. Immutable; any thread.
struct ConversationHits {
    using Positions = SegmentedLog<qint64, 8192>;

    ConversationSnapshotPtr lines; ///< what was searched; null before there was anything
    Positions::View positions; ///< of lines, ascending
    qint64 examined = 0; ///< lines before this position have been looked at

    /// The first of the hits at `position` or behind it; an index into `positions`, its end() if
    /// there is none.
    [[nodiscard]] qint64 firstFrom(qint64 position) const;
    [[nodiscard]] bool isComplete() const { return !lines || examined == lines->end(); }
};

using ConversationHitsPtr = std::shared_ptr<const ConversationHits>;

/// Finds a text in what is said in a conversation, letters in either case, in a thread of its own,
/// as the conversation grows: in contents, not in headers.
///
/// For another text make another object. All functions
/// may be called from any thread and return at once, the destructor included but for the few
/// milliseconds of a slice of work.
class ConversationSearch
{
public:
    /// Bytes of a message that are searched; what lies behind is not.
    static constexpr qint64 searchedBytes = 1024 * 1024;

    /// `text` is not empty. `published` as in ConversationLines.
    ConversationSearch(const QString& text, std::function<void()> published);
    ~ConversationSearch();
    Q_DISABLE_COPY_MOVE(ConversationSearch)

    /// The lines as they are now; another conversation, or generation, is searched from its start.
    void update(ConversationSnapshotPtr lines);
    /// The newest result; never null.
    [[nodiscard]] ConversationHitsPtr hits() const;
    /// Waits until all that update() was given is in hits().
    void waitUntilIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
