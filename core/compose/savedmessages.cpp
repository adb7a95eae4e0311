// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/savedmessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

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

QByteArray asJson(const QVector<SavedMessage>& messages)
{
    QJsonArray list;
    for (const SavedMessage& message : messages) {
        QJsonObject object = message.draft.toJson();
        object.insert(nameName, message.name);
        list.append(object);
    }
    return QJsonDocument(QJsonObject {{listName, list}}).toJson();
}

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
        return Error {ErrorCode::CannotWrite, file.errorString()};
    return {};
}

/// While it lives, no other window or program changes the file.
class FileLock
{
public:
    explicit FileLock(const QString& path)
        : m_lock(path + QLatin1String(".lock"))
    {
        constexpr int patience = 1000; // ms; a change is never given up for it
        if (path.isEmpty())
            return;
        QDir().mkpath(QFileInfo(path).path());
        m_lock.tryLock(patience);
    }

private:
    QLockFile m_lock;
};

} // namespace

SavedMessages::SavedMessages(const QString& path, QObject* parent)
    : QAbstractListModel(parent)
    , m_path(path)
{
    if (path.isEmpty())
        return;
    synchronize();
    if (m_known.isEmpty() && QFileInfo(path).size() > 0)
        QFile::copy(path, path + QLatin1String(".unreadable"));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SavedMessages::synchronize);
    watchFolder();
}

/// The file is replaced at each change, so that it cannot be watched itself.
void SavedMessages::watchFolder()
{
    const QString folder = QFileInfo(m_path).path();
    if (m_watcher.directories().isEmpty() && QDir(folder).exists())
        m_watcher.addPath(folder);
}

/// Takes over what others have written. What cannot be read changes nothing.
void SavedMessages::synchronize()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.read(maxFileSize);
    if (content == m_known)
        return;
    Result<QVector<SavedMessage>> messages = parse(content);
    if (!messages)
        return;
    m_known = content;
    beginResetModel();
    m_messages = *std::move(messages);
    endResetModel();
}

int SavedMessages::rowOf(const SavedMessage& message) const
{
    return int(m_messages.indexOf(message));
}

QString SavedMessages::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QLatin1String("/messages.json");
}

void SavedMessages::insert(int row, const SavedMessage& message)
{
    const FileLock lock(m_path);
    synchronize();
    const int place = std::min(row, rowCount());
    beginInsertRows({}, place, place);
    m_messages.insert(place, message);
    endInsertRows();
    keep();
}

void SavedMessages::move(int from, int to)
{
    if (from == to)
        return;
    const FileLock lock(m_path);
    const SavedMessage message = at(from);
    synchronize();
    const int row = from < rowCount() && at(from) == message ? from : rowOf(message);
    if (row < 0 || row == to || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_messages.move(row, to);
    endMoveRows();
    keep();
}

SavedMessage SavedMessages::take(int row)
{
    const FileLock lock(m_path);
    const SavedMessage message = at(row);
    synchronize();
    const int place = row < rowCount() && at(row) == message ? row : rowOf(message);
    if (place < 0)
        return message; // another program was faster
    beginRemoveRows({}, place, place);
    m_messages.removeAt(place);
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
    const FileLock lock(m_path);
    synchronize();
    beginInsertRows({}, rowCount(), rowCount() + int(messages->size()) - 1);
    m_messages += *messages;
    endInsertRows();
    keep();
    return {};
}

Result<> SavedMessages::exportTo(const QString& path) const
{
    return writeFile(path, asJson(m_messages));
}

void SavedMessages::keep()
{
    if (m_path.isEmpty())
        return;
    m_known = asJson(m_messages);
    if (const Result<> kept = writeFile(m_path, m_known); !kept)
        emit failed(kept.error());
    watchFolder();
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
    const FileLock lock(m_path);
    const SavedMessage message = at(index.row());
    synchronize();
    const int row = at(index.row()) == message ? index.row() : rowOf(message);
    if (row < 0)
        return false;
    m_messages[row].name = name;
    emit dataChanged(this->index(row), this->index(row));
    keep();
    return true;
}

Qt::ItemFlags SavedMessages::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index)
        | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
