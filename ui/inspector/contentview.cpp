// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contentview.h"

#include "ui/inspector/imagepreview.h"
#include "ui/inspector/jsontreemodel.h"
#include "ui/inspector/linesmodel.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/textcolor.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
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

LinesModel::Kind kindOf(const ReadContent& content)
{
    return content.isText ? LinesModel::Kind::Text : LinesModel::Kind::Hex;
}

QByteArray shownText(const ReadContent& content)
{
    return content.isText
        ? content.text
        : content.text.first(std::min(content.text.size(), ContentView::hexBytes));
}

std::unique_ptr<ContentModel> modelOf(const ReadContent& content)
{
    if (content.json)
        return std::make_unique<JsonTreeModel>(&*content.json);
    return std::make_unique<LinesModel>(shownText(content), kindOf(content));
}

} // namespace

ContentView::ContentView(QWidget* parent)
    : QWidget(parent)
    , m_image(new ImagePreview(this))
    , m_view(new QTreeView(this))
    , m_note(new QLabel(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_image);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
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
    m_note->setContentsMargins(CellDelegate::padding, 0, CellDelegate::padding, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &ContentView::applyTheme);
    connect(m_image, &ImagePreview::changed, this, &ContentView::fitHeight);
    connect(m_view, &QTreeView::expanded, this, &ContentView::fitHeight);
    connect(m_view, &QTreeView::collapsed, this, &ContentView::fitHeight);
}

void ContentView::applyTheme()
{
    m_note->setFont(Theme::instance().smallFont());
    setTextColor(m_note, ColorRole::SecondaryText);
    fitHeight();
}

void ContentView::setContent(const ReadContentPtr& content, const QString& note)
{
    const ReadContentPtr before = std::exchange(m_content, content); // its model points into it
    if (!content)
        showModel(nullptr);
    else if (!growLines(*content))
        showModel(modelOf(*content));
    m_note->setText(note);
    fitHeight();
}

bool ContentView::growLines(const ReadContent& content)
{
    auto* const lines = qobject_cast<LinesModel*>(m_model.get());
    return lines && !content.json && lines->kind() == kindOf(content)
        && lines->grow(shownText(content));
}

void ContentView::showModel(std::unique_ptr<ContentModel> model)
{
    const std::unique_ptr<ContentModel> before = std::exchange(m_model, std::move(model));
    m_view->setModel(m_model.get());
    if (!m_model)
        return;
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ContentView::handleSelected);
    const auto* const tree = qobject_cast<const JsonTreeModel*>(m_model.get());
    m_view->setColumnHidden(JsonTreeModel::NameColumn, tree && tree->isSingleValue());
    m_view->setRootIsDecorated(tree && hasBranches(*m_model));
    if (tree) {
        m_view->header()->setStretchLastSection(true);
        m_view->setColumnWidth(JsonTreeModel::NameColumn, nameWidth);
        if (m_model->rowCount() <= openedRows)
            m_view->expandToDepth(0);
    }
}

void ContentView::setImage(const QByteArray& bytes)
{
    m_image->setImage(bytes);
}

QByteArray ContentView::jsonAt(const QPoint& place) const
{
    const QPoint inView = m_view->viewport()->mapFrom(this, place);
    const bool isInside = m_view->viewport()->rect().contains(inView);
    const QModelIndex index = isInside ? m_view->indexAt(inView) : QModelIndex();
    const auto* const tree = qobject_cast<const JsonTreeModel*>(m_model.get());
    return tree && index.isValid() ? tree->json(index) : QByteArray();
}

void ContentView::selectRange(ByteRange range)
{
    if (!m_model || range == selectedRange())
        return;
    const QScopedValueRollback selecting(m_isSelecting, true);
    const bool isHere = m_content->start >= 0 && !range.isEmpty();
    const QModelIndex index
        = isHere ? m_model->find(range.translated(-m_content->start)) : QModelIndex();
    if (!index.isValid())
        return m_view->clearSelection();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

/// What the selected row stands for; empty if none is, or its bytes are not known.
ByteRange ContentView::selectedRange() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    return selected.isEmpty() || m_content->start < 0
        ? ByteRange {}
        : m_model->range(selected.first()).translated(m_content->start);
}

void ContentView::handleSelected()
{
    const ByteRange range = selectedRange();
    if (!m_isSelecting && !range.isEmpty())
        emit rangeSelected(range);
}

/// An image stands for its bytes; else the rows have as much height as they need.
void ContentView::fitHeight()
{
    const bool isImage = m_image->isVisibleTo(this);
    m_note->setVisible(!isImage && !m_note->text().isEmpty());
    if (!m_model)
        return; // what is being read will take about as much
    const int rowHeight = QFontMetrics(Theme::instance().font()).height() + 4;
    const int rows = visibleRowCount(*m_view);
    m_view->setVisible(rows > 0 && !isImage);
    m_view->setFixedHeight(rows * rowHeight);
}
