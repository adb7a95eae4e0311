// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contentview.h"

#include "ui/inspector/imagepreview.h"
#include "ui/inspector/jsontreemodel.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/textcolor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int visibleRows = 12; // at most; the rest scrolls
constexpr int nameWidth = 130; // pixels
constexpr int openedRows = 100; // a tree of no more rows is shown opened

class ContentDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        return {Theme::grid, QFontMetrics(Theme::instance().font()).height() + 4};
    }

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override
    {
        const bool isName = index.column() == JsonTreeModel::NameColumn
            && index.model()->columnCount(index.parent()) > 1;
        return {isName ? ColorRole::SecondaryText : ColorRole::Text, !isName};
    }
};

bool hasBranches(const QAbstractItemModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.hasChildren(model.index(row, 0)))
            return true;
    }
    return false;
}

int visibleRowCount(const QTreeView& view)
{
    int rows = 0;
    QModelIndex index = view.model() ? view.model()->index(0, 0) : QModelIndex();
    for (; index.isValid() && rows < visibleRows; index = view.indexBelow(index))
        ++rows;
    return rows;
}

} // namespace

ContentView::ContentView(QWidget* parent)
    : QWidget(parent)
    , m_image(new ImagePreview(this))
    , m_view(new QTreeView(this))
    , m_note(new QLabel(this))
    , m_allButton(new QToolButton(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_image);
    layout->addWidget(m_view);
    auto* const noteLayout = new QHBoxLayout;
    noteLayout->setContentsMargins(CellDelegate::padding, 0, 2, 0);
    noteLayout->addWidget(m_note, 1);
    noteLayout->addWidget(m_allButton);
    layout->addLayout(noteLayout);
    m_view->setObjectName(QStringLiteral("frameContentView"));
    m_view->setAccessibleName(tr("Content"));
    m_view->setItemDelegate(new ContentDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(Theme::grid * 3 / 2);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_note->setObjectName(QStringLiteral("frameContentNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_allButton->setText(tr("Show all"));
    m_allButton->setObjectName(QStringLiteral("showAllContentButton"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &ContentView::applyTheme);
    connect(m_allButton, &QToolButton::clicked, this, &ContentView::readAllRequested);
    connect(m_view, &QTreeView::expanded, this, &ContentView::fitHeight);
    connect(m_view, &QTreeView::collapsed, this, &ContentView::fitHeight);
}

void ContentView::applyTheme()
{
    m_note->setFont(Theme::instance().smallFont());
    setTextColor(m_note, ColorRole::SecondaryText);
    fitHeight();
}

void ContentView::setContent(ReadContent content, const QString& note, bool canReadAll)
{
    const std::unique_ptr<QAbstractItemModel> before
        = std::exchange(m_model, std::move(content.model));
    m_view->setModel(m_model.get());
    m_view->setRootIsDecorated(content.isTree && hasBranches(*m_model));
    if (content.isTree) {
        m_view->header()->setStretchLastSection(true);
        m_view->setColumnWidth(JsonTreeModel::NameColumn, nameWidth);
        if (m_model->rowCount() <= openedRows)
            m_view->expandToDepth(0);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_allButton->setVisible(canReadAll);
    fitHeight();
}

void ContentView::setImage(const QByteArray& bytes)
{
    m_image->setImage(bytes);
}

QByteArray ContentView::jsonAt(const QPoint& place) const
{
    const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFrom(this, place));
    const auto* const tree = qobject_cast<const JsonTreeModel*>(m_model.get());
    return tree && index.isValid() ? tree->json(index) : QByteArray();
}

void ContentView::fitHeight()
{
    const int rowHeight = QFontMetrics(Theme::instance().font()).height() + 4;
    m_view->setFixedHeight(std::max(1, visibleRowCount(*m_view)) * rowHeight);
}
