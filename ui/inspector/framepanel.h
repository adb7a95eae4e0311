// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/bytesastext.h"
#include "ui/inspector/contentreader.h"
#include "ui/inspector/messageparts.h"

#include <QScrollArea>
#include <QVector>

class ContentView;
class InlineMessage;
class PartCard;
class SectionCard;
class QLabel;
class QMenu;
class QVBoxLayout;

/// A message as its framing reads it, a card for each part; the fault stands under the part it is
/// in. Says in words what a row without bytes is about.
class FramePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FramePanel(QWidget* parent = nullptr);

    /// Of a message, or of more of the one that is shown: what is selected and scrolled to stays.
    /// `bytes`: those of its sections.
    void showParts(const MessageParts& parts, QByteArrayView bytes);
    /// What is wrong with a part of it, in words below that; empty: nothing.
    void showFault(int part, const QString& text);
    /// How far a part is that is still arriving; empty: it is all there.
    void showProgress(int part, const QString& text);
    /// As ContentView::setContent().
    void showContent(const ReadContentPtr& content, const QString& note);
    /// As ContentView::setImage().
    void showImage(const QByteArray& bytes);
    /// No message, but words in its place.
    void showWords(const QString& words);
    /// Marks the parts that `range`, selected elsewhere, lies in, and the row that holds it.
    void markRange(ByteRange range);

    /// Fills a menu with what can be copied at a place in this widget.
    void addCopyMenus(QMenu* menu, const QPoint& place);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rangeSelected(const ByteRange& range);
    /// The person wants these bytes on the clipboard.
    void copyRequested(const ByteRange& range, ByteFormat format);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    SectionCard* addSectionCard();
    SectionCard* cardFor(const Dissection::Part& section);
    void showSections(const MessageParts& parts, QByteArrayView bytes);
    void applyTheme();
    void addRangeCopy(QMenu* menu, const QString& title, ByteRange range);
    void moveBelow(int part, QWidget* widget);
    void fitRemarks();

    QVBoxLayout* m_layout;
    QLabel* m_words;
    InlineMessage* m_fault;
    InlineMessage* m_progress;
    ContentView* m_content;
    PartCard* m_contentCard;
    QVector<SectionCard*> m_sectionCards; // used again for each message
    QVector<PartCard*> m_cards; // those shown, by their parts' numbers
};
