// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/messagedraft.h"

#include <QAbstractListModel>
#include <QFileSystemWatcher>
#include <QVector>

/// A draft that is kept under a name.
struct SavedMessage {
    QString name;
    MessageDraft draft;

    bool operator==(const SavedMessage&) const = default;
};

/// The messages that a person keeps, in an order of their own, as a list of names that can be
/// edited. Each change is written to a file at once. What other windows and programs write to it
/// is taken over, before each change and as it comes, so that nobody's messages are lost.
class SavedMessages : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `path` is the file they are kept in, read now if it is there; empty: they are not kept. One
    /// that cannot be read stays as `path`.unreadable.
    explicit SavedMessages(const QString& path, QObject* parent = nullptr);

    /// The file of this user.
    [[nodiscard]] static QString standardPath();

    [[nodiscard]] const SavedMessage& at(int row) const { return m_messages.at(row); }
    void insert(int row, const SavedMessage& message);
    /// Both rows are there.
    void move(int from, int to);
    /// The message of that row; it is gone from the file too.
    SavedMessage take(int row);

    /// Appends the messages of a file. Errors: CannotRead; InvalidArgument with what is wrong in
    /// it.
    [[nodiscard]] Result<> importFrom(const QString& path);
    /// Errors: CannotWrite.
    [[nodiscard]] Result<> exportTo(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// What was changed could not be written to the file.
    void failed(const Error& error);

private:
    void synchronize();
    void watchFolder();
    [[nodiscard]] int rowOf(const SavedMessage& message) const;
    void keep();

    QString m_path;
    QByteArray m_known; // what the file held when it was read or written last
    QFileSystemWatcher m_watcher;
    QVector<SavedMessage> m_messages;
};
