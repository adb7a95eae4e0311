// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatfile.h"

#include "core/words/chattranscript.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

namespace {

ChatTranscriptFormat formatOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return ChatTranscriptFormat::Json;
    const bool isHtml = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    return isHtml ? ChatTranscriptFormat::Html : ChatTranscriptFormat::Text;
}

/// Why it was not written; null: it was.
QString write(const ChatRoomPtr& room, const QString& path)
{
    const QByteArray bytes = chatTranscript(*room, formatOf(path));
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

void ChatFile::ask(const ChatRoomPtr& room)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(qobject_cast<QWidget*>(parent()), tr("Save the conversation"),
        folder + QStringLiteral("/chat.txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("JSON (*.json)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                : filter.contains(QLatin1String("html"))                ? QStringLiteral("html")
                                                                        : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, room](const QString& path) { save(room, path); });
    dialog->open();
}

void ChatFile::save(const ChatRoomPtr& room, const QString& path)
{
    QtConcurrent::run([room, path] {
        return write(room, path);
    }).then(this, [this, path](const QString& reason) {
        if (reason.isNull())
            emit saved(path);
        else
            emit failed(path, reason);
    });
}
