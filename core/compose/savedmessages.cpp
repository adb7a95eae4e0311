// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/savedmessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

constexpr qint64 maxFileSize = 64 * 1024 * 1024; // bytes

const QString listName = QStringLiteral("messages");
const QString nameName = QStringLiteral("name");

Result<QVector<SavedMessage>> parse(const QByteArray& json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Error {ErrorCode::InvalidArgument,
            QStringLiteral("%1 at byte %2").arg(wrong.errorString()).arg(wrong.offset)};
    const QJsonValue list = document.object().value(listName);
    if (!list.isArray())
        return Error {ErrorCode::InvalidArgument, listName};
    QVector<SavedMessage> messages;
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject object = value.toObject();
        const auto draft = MessageDraft::fromJson(object);
        if (!draft)
            return Error {ErrorCode::InvalidArgument,
                QStringLiteral("%1[%2].%3")
                    .arg(listName)
                    .arg(messages.size())
                    .arg(draft.error().detail)};
        messages.append({object.value(nameName).toString(), *draft});
    }
    return messages;
}

Result<QVector<SavedMessage>> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::CannotRead, file.errorString()};
    return parse(file.read(maxFileSize));
}

} // namespace

SavedMessages::SavedMessages(const QString& path, QObject* parent)
    : QAbstractListModel(parent)
    , m_path(path)
{
    if (!QFile::exists(path))
        return;
    const Result<QVector<SavedMessage>> kept = readFile(path);
    if (kept)
        m_messages = *kept;
    else
        QFile::copy(path, path + QLatin1String(".unreadable"));
}

QString SavedMessages::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QLatin1String("/messages.json");
}

void SavedMessages::insert(int row, const SavedMessage& message)
{
    beginInsertRows({}, row, row);
    m_messages.insert(row, message);
    endInsertRows();
    keep();
}

void SavedMessages::move(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_messages.move(from, to);
    endMoveRows();
    keep();
}

SavedMessage SavedMessages::take(int row)
{
    beginRemoveRows({}, row, row);
    const SavedMessage message = m_messages.takeAt(row);
    endRemoveRows();
    keep();
    return message;
}

Result<> SavedMessages::importFrom(const QString& path)
{
    const Result<QVector<SavedMessage>> messages = readFile(path);
    if (!messages)
        return messages.error();
    if (messages->isEmpty())
        return {};
    beginInsertRows({}, rowCount(), rowCount() + int(messages->size()) - 1);
    m_messages += *messages;
    endInsertRows();
    keep();
    return {};
}

Result<> SavedMessages::exportTo(const QString& path) const
{
    QJsonArray list;
    for (const SavedMessage& message : m_messages) {
        QJsonObject object = message.draft.toJson();
        object.insert(nameName, message.name);
        list.append(object);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(QJsonObject {{listName, list}}).toJson()) < 0 || !file.commit())
        return Error {ErrorCode::CannotWrite, file.errorString()};
    return {};
}

void SavedMessages::keep()
{
    if (m_path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    if (const Result<> kept = exportTo(m_path); !kept)
        emit failed(kept.error());
}

int SavedMessages::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant SavedMessages::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_messages.at(index.row()).name;
}

bool SavedMessages::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    m_messages[index.row()].name = name;
    emit dataChanged(index, index);
    keep();
    return true;
}

Qt::ItemFlags SavedMessages::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index)
        | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
