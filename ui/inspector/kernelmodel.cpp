// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/kernelmodel.h"

#include "ui/theme/theme.h"

#include <QBrush>

KernelModel::KernelModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(tcpInfoWords({}))
    , m_changed(m_words.size(), 0)
{
}

void KernelModel::setWords(const QList<TcpInfoWord>& words, bool isOther, qint64 time)
{
    m_time = time;
    if (words.size() != m_words.size()) { // of another transport
        beginResetModel();
        m_words = words;
        m_changed.fill(0, words.size());
        endResetModel();
        return;
    }
    if (words.isEmpty())
        return;
    const QList<TcpInfoWord> before = std::exchange(m_words, words);
    for (qsizetype row = 0; row < m_words.size(); ++row) {
        if (isOther)
            m_changed[row] = 0;
        else if (m_words[row].value != before[row].value && !m_words[row].isAlwaysMoving)
            m_changed[row] = time;
    }
    emit dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

bool KernelModel::isMarked(int row) const
{
    return m_changed[row] != 0 && m_time - m_changed[row] < markedFor;
}

int KernelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

int KernelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KernelModel::data(const QModelIndex& index, int role) const
{
    const TcpInfoWord& word = m_words.at(index.row());
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LabelColumn ? word.label : isValue ? word.value : word.name;
    case Qt::ToolTipRole:
        return tr("%1 (%2)", "what a value means, its name in the kernel")
            .arg(word.meaning, word.name);
    case Qt::AccessibleDescriptionRole:
        return isMarked(index.row()) && isValue
            ? tr("Changed. %1", "a value that the kernel measures; what it means").arg(word.meaning)
            : word.meaning;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isValue ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole:
        return isValue && isMarked(index.row())
            ? QBrush(Theme::instance().color(ColorRole::WaitingFill))
            : QVariant();
    default:
        return {};
    }
}

QVariant KernelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("What");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("In the kernel");
    }
}
