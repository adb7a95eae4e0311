// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/inspector/contentreader.h"
#include "ui/inspector/messageparts.h"

#include <QWidget>

#include <memory>
#include <optional>

class FramePanel;
class HexView;
class MessageBytes;
class QLabel;
class QTabBar;
class TextPage;

/// One message: as its framing reads it, in hex, and as text. What is selected in one lights up in
/// the others.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Bytes of a content that is read as a whole; of a larger one the beginning is.
    static constexpr qint64 contentAtMost = 64 * 1024 * 1024;

    enum Tabs { FrameTab, HexTab, TextTab };

    explicit Inspector(QWidget* parent = nullptr);

    /// Follows a message that is still arriving. A new generation clears it: the message shown is
    /// none of its messages.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// `index` is its place in the log, -1 if it is still arriving. Needs a snapshot.
    void showMessage(const Message& message, qint64 index);
    void clear();
    /// One of Tabs.
    void showPage(int page);

private:
    QWidget* makeTabs();
    void applyTheme();
    void showTab(int tab);
    void showWords(const QString& title, const QString& words);
    void followArriving(qint64 firstNew);
    void showBytes(const Message& message, qint64 index);
    void readContent();
    void showContent();
    void handleRangeSelected(const ByteRange& range);
    [[nodiscard]] QByteArray imageBytes() const;
    void setTitle(const QString& title);
    [[nodiscard]] QString title(const Message& message, qint64 index) const;
    [[nodiscard]] QString contentNote() const;
    [[nodiscard]] QString textNote() const;
    [[nodiscard]] bool isImage() const;
    [[nodiscard]] QString words(const Message& message) const;

    AnalysisSnapshotPtr m_snapshot;
    std::shared_ptr<const MessageBytes> m_bytes;
    std::optional<Message> m_arriving; // the message shown, as much as there is of it
    MessageParts m_parts;
    ContentReader m_reader;
    ContentRequest m_request; // what is read, or being read
    ReadContentPtr m_content; // null: not read yet
    QTabBar* m_tabs;
    QLabel* m_title;
    FramePanel* m_frame;
    HexView* m_hex;
    TextPage* m_textPage;
};
