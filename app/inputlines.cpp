// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputlines.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

InputLines::InputLines(QObject* parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InputLines::read);
    const int flags = ::fcntl(STDIN_FILENO, F_GETFL);
    if (flags >= 0 && (flags & O_PATH) == 0)
        return;
    m_notifier.setEnabled(false); // the program was started without standard input
    QMetaObject::invokeMethod(this, &InputLines::ended, Qt::QueuedConnection);
}

void InputLines::read()
{
    std::array<char, 4096> buffer {};
    const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size > 0)
        m_unfinished.append(buffer.data(), size);
    else if (!m_unfinished.isEmpty())
        m_unfinished.append('\n'); // the last line may have no end
    qsizetype start = 0;
    for (qsizetype end = 0; (end = m_unfinished.indexOf('\n', start)) >= 0; start = end + 1) {
        QByteArray line = m_unfinished.sliced(start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        emit lineRead(QString::fromUtf8(line));
    }
    m_unfinished.remove(0, start);
    if (size > 0)
        return;
    m_notifier.setEnabled(false);
    emit ended();
}
