// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/inspector/messageparts.h"

#include <QWidget>

#include <memory>

class FramePanel;
class HexView;
class MessageBytes;
class QLabel;
class QPlainTextEdit;
class QTabBar;
struct ReadContent;

/// One message: as its framing reads it, in hex, and as text. What is selected in one lights up in
/// the others.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Bytes of a content that are read at once, and those that are read if the person asks.
    static constexpr qint64 contentAtOnce = 256 * 1024;
    static constexpr qint64 contentAtMost = 64 * 1024 * 1024;

    enum Tabs { FrameTab, HexTab, TextTab };

    explicit Inspector(QWidget* parent = nullptr);

    /// A new generation clears it: the message shown is none of its messages.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// `index` is its place in the log, to name it by; -1: not known. Needs a snapshot.
    void showMessage(const Message& message, qint64 index = -1);
    void clear();

private:
    QWidget* makeTabs();
    QWidget* makeTextPage();
    void applyTheme();
    void showTab(int tab);
    void readContentUpTo(qint64 limit);
    void showReadContent(ReadContent content, qint64 shown);
    [[nodiscard]] QByteArray imageBytes() const;
    void handleRangeSelected(const ByteRange& range);
    [[nodiscard]] QString title(const Message& message, qint64 index) const;
    [[nodiscard]] QString faultSentence(const Message& message) const;
    [[nodiscard]] QString words(const Message& message) const;

    AnalysisSnapshotPtr m_snapshot;
    std::shared_ptr<const MessageBytes> m_bytes;
    MessageParts m_parts;
    FramingSpec m_framing; // of the message
    QTabBar* m_tabs;
    QLabel* m_title;
    FramePanel* m_frame;
    HexView* m_hex;
    QWidget* m_textPage;
    QLabel* m_textNote;
    QPlainTextEdit* m_text;
};
