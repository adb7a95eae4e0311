// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/contentreader.h"

#include <QWidget>

class ContentModel;
class ImagePreview;
class QLabel;
class QTreeView;

/// The content of a message: a tree for JSON, lines for text, hex for the rest. Ranges are in the
/// content.
class ContentView : public QWidget
{
    Q_OBJECT

public:
    /// Bytes that are shown of a content that is no text.
    static constexpr qint64 hexBytes = 64;

    explicit ContentView(QWidget* parent = nullptr);

    /// Null: nothing is read yet. `note` says what is not shown, if anything. Of more of the text
    /// that is shown what is scrolled to and selected stays.
    void setContent(const ReadContentPtr& content, const QString& note);

    /// The image that the content is, above what else is said of it; empty: it is none.
    void setImage(const QByteArray& bytes);
    /// The part of a JSON content under a place in this widget; nothing where there is none.
    [[nodiscard]] QByteArray jsonAt(const QPoint& place) const;

    /// Selects the innermost row that holds `range`, or none; without rangeSelected().
    void selectRange(ByteRange range);

signals:
    /// The person selected a row that stands for these bytes.
    void rangeSelected(const ByteRange& range);

private:
    void applyTheme();
    void fitHeight();
    [[nodiscard]] bool growLines(const ReadContent& content);
    void showModel(std::unique_ptr<ContentModel> model);
    [[nodiscard]] ByteRange selectedRange() const;
    void handleSelected();

    ImagePreview* m_image;
    QTreeView* m_view;
    QLabel* m_note;
    ReadContentPtr m_content;
    std::unique_ptr<ContentModel> m_model; // of m_content
    bool m_isSelecting = false; // not the person
};
