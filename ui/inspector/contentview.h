// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/contentreader.h"

#include <QWidget>

class ImagePreview;
class QLabel;
class QToolButton;
class QTreeView;

/// The content of a message: a tree for JSON, lines for text, hex for the rest. Of a large one the
/// beginning, with a button that reads the rest.
class ContentView : public QWidget
{
    Q_OBJECT

public:
    explicit ContentView(QWidget* parent = nullptr);

    /// `note` says what is not shown, if anything; `canReadAll` offers the button.
    void setContent(ReadContent content, const QString& note, bool canReadAll);

    /// The image that the content is, above what else is said of it; empty: it is none.
    void setImage(const QByteArray& bytes);
    /// The part of a JSON content under a place in this widget; nothing where there is none.
    [[nodiscard]] QByteArray jsonAt(const QPoint& place) const;

signals:
    void readAllRequested();

private:
    void applyTheme();
    void fitHeight();

    ImagePreview* m_image;
    QTreeView* m_view;
    QLabel* m_note;
    QToolButton* m_allButton;
    std::unique_ptr<QAbstractItemModel> m_model;
};
