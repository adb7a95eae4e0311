// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldtable.h"

#include "ui/parts/celldelegate.h"
#include "ui/parts/markedtextrole.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace {

constexpr int visibleRows = 12; // at most; the rest scrolls
constexpr int nameWidth = 130; // pixels
constexpr int remarkWidth = 76;

class FieldDelegate : public CellDelegate
{
public:
    explicit FieldDelegate(FieldTable* table)
        : CellDelegate(table)
        , m_table(table)
    {
    }

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override
    {
        const bool isFaulty = m_table->field(index.row()).isFaulty;
        switch (index.column()) {
        case FieldTable::NameColumn:
            return {ColorRole::SecondaryText};
        case FieldTable::ValueColumn:
            return {isFaulty ? ColorRole::Fault : ColorRole::Text, true};
        default:
            return {isFaulty ? ColorRole::Fault : ColorRole::SecondaryText};
        }
    }

private:
    FieldTable* m_table;
};

} // namespace

FieldTable::FieldTable(QWidget* parent)
    : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Member"), tr("Value"), tr("Remark")});
    setItemDelegate(new FieldDelegate(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &FieldTable::applyTheme);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (currentRow() >= 0 && !selectedItems().isEmpty())
            emit fieldSelected(m_fields.at(currentRow()).range);
    });
}

void FieldTable::applyTheme()
{
    setUpTable(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::instance().font()).height() + 4);
    horizontalHeader()->hide();
    setColumnWidth(NameColumn, nameWidth);
    setColumnWidth(RemarkColumn, remarkWidth);
    horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FieldTable::setFields(const QVector<Field>& fields)
{
    if (fields == m_fields)
        return; // of a message that grows: what is selected stays
    const QSignalBlocker blocker(this);
    m_fields = fields;
    clearContents();
    setRowCount(int(fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Field& field = m_fields.at(row);
        setItem(row, NameColumn, new QTableWidgetItem(field.name));
        auto* const value = new QTableWidgetItem(field.value.text);
        value->setData(markedTextRole, QVariant::fromValue(field.value));
        setItem(row, ValueColumn, value);
        setItem(row, RemarkColumn, new QTableWidgetItem(field.remark));
    }
    updateGeometry();
}

void FieldTable::selectRange(ByteRange range)
{
    const QSignalBlocker blocker(this);
    clearSelection();
    for (int row = 0; row < m_fields.size(); ++row) {
        if (!range.isEmpty() && m_fields.at(row).range.contains(range))
            selectRow(row);
    }
}

QSize FieldTable::sizeHint() const
{
    const int rows = std::min(rowCount(), visibleRows);
    return {Theme::grid * 30, rows * verticalHeader()->defaultSectionSize()};
}
