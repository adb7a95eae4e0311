// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

namespace {
constexpr int eventsPerWait = 256;
constexpr quint32 hangupEvents = EPOLLRDHUP | EPOLLHUP | EPOLLERR;

quint64 token(int number, quint32 generation)
{
    return quint64(generation) << 32 | quint32(number);
}
}

quint32 EpollDispatcher::Descriptor::wantedEvents() const
{
    quint32 events = 0;
    if ((read || wantsReading) && mayBeRead())
        events |= watcher ? EPOLLIN | EPOLLRDHUP : EPOLLIN;
    if (write || wantsWriting)
        events |= EPOLLOUT;
    if (exception)
        events |= EPOLLPRI;
    return events;
}

void EpollDispatcher::Descriptor::forgetWatcher()
{
    watcher = nullptr;
    isMuted = isReadingPaused = isParked = wantsReading = wantsWriting = false;
}

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_eventFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_eventFd < 0)
        qFatal("EpollDispatcher: no epoll or eventfd descriptor (errno %d)", errno);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = token(m_eventFd, 0);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_eventFd, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_eventFd);
    ::close(m_epoll);
}

EpollDispatcher* EpollDispatcher::current()
{
    return qobject_cast<EpollDispatcher*>(QAbstractEventDispatcher::instance());
}

void EpollDispatcher::watch(int number, DescriptorWatcher* watcher)
{
    descriptor(number).watcher = watcher;
    markStale(number);
}

void EpollDispatcher::unwatch(int number)
{
    Descriptor& entry = descriptor(number);
    entry.forgetWatcher();
    if (entry.isUsed())
        markStale(number);
    else
        release(number);
}

void EpollDispatcher::watchReading(int number, bool on)
{
    descriptor(number).wantsReading = on;
    markStale(number);
}

void EpollDispatcher::watchWriting(int number, bool on)
{
    descriptor(number).wantsWriting = on;
    markStale(number);
}

void EpollDispatcher::setReading(int number, bool on)
{
    Descriptor& entry = descriptor(number);
    entry.isReadingPaused = !on;
    if (on)
        entry.isParked = false;
    markStale(number);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    slot(notifier) = notifier;
    markStale(int(notifier->socket()));
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const int number = int(notifier->socket());
    slot(notifier) = nullptr;
    if (descriptor(number).isUsed())
        markStale(number);
    else
        release(number);
}

EpollDispatcher::Descriptor& EpollDispatcher::descriptor(int number)
{
    if (std::size_t(number) >= m_descriptors.size())
        m_descriptors.resize(std::size_t(number) + 1);
    return m_descriptors[std::size_t(number)];
}

QSocketNotifier*& EpollDispatcher::slot(QSocketNotifier* notifier)
{
    Descriptor& entry = descriptor(int(notifier->socket()));
    switch (notifier->type()) {
    case QSocketNotifier::Read:
        return entry.read;
    case QSocketNotifier::Write:
        return entry.write;
    case QSocketNotifier::Exception:
        break;
    }
    return entry.exception;
}

// Changes are collected and told to the kernel just before the wait: Qt switches notifiers off and
// on again within one event.
void EpollDispatcher::markStale(int number)
{
    Descriptor& entry = descriptor(number);
    if (entry.isStale)
        return;
    entry.isStale = true;
    m_stale.push_back(number);
}

// At once, unlike other changes: the descriptor may be closed, and its number used again, before
// the next wait.
void EpollDispatcher::release(int number)
{
    Descriptor& entry = descriptor(number);
    if (entry.isInEpoll)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, number, nullptr);
    entry.isInEpoll = false;
    entry.epollEvents = 0;
    entry.forgetWatcher();
    ++entry.generation;
}

// Where both directions are finished, epoll reports that for as long as bytes are unread: a loop
// that may not read them would spin.
void EpollDispatcher::park(int number)
{
    Descriptor& entry = descriptor(number);
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, number, nullptr);
    entry.isInEpoll = false;
    entry.epollEvents = 0;
    entry.isParked = true;
}

void EpollDispatcher::updateEpoll()
{
    for (const int number : m_stale) {
        Descriptor& entry = descriptor(number);
        entry.isStale = false;
        const quint32 wanted = entry.wantedEvents();
        if (!entry.isUsed() || entry.isParked || (entry.isInEpoll && entry.epollEvents == wanted))
            continue;
        epoll_event event {};
        event.events = wanted;
        event.data.u64 = token(number, entry.generation);
        const int operation = entry.isInEpoll ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        if (::epoll_ctl(m_epoll, operation, number, &event) != 0) {
            qWarning(
                "EpollDispatcher: epoll_ctl of descriptor %d failed (errno %d)", number, errno);
            entry.isInEpoll = false;
            entry.epollEvents = 0;
            continue;
        }
        entry.isInEpoll = true;
        entry.epollEvents = wanted;
    }
    m_stale.clear();
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return false;
    bool hadSocketEvents = false;
    if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
        hadSocketEvents = waitForEvents(flags.testFlag(QEventLoop::WaitForMoreEvents));
    const bool hadTimers = m_timers.activateDue();
    return hadSocketEvents || hadTimers;
}

// Returns whether any notifier or wake-up was served.
bool EpollDispatcher::waitForEvents(bool mayBlock)
{
    updateEpoll();
    int timeout = mayBlock ? -1 : 0;
    if (mayBlock) {
        emit aboutToBlock();
        if (const auto due = m_timers.nextDue())
            timeout = int(std::min<qint64>(*due, std::numeric_limits<int>::max()));
    }
    std::array<epoll_event, eventsPerWait> events;
    const int count = ::epoll_wait(m_epoll, events.data(), eventsPerWait, timeout);
    if (mayBlock)
        emit awake();
    for (int i = 0; i < count && !m_isInterrupted; ++i)
        dispatch(events[std::size_t(i)].data.u64, events[std::size_t(i)].events);
    return count > 0;
}

void EpollDispatcher::dispatch(quint64 eventToken, quint32 events)
{
    const int number = int(quint32(eventToken));
    const auto generation = quint32(eventToken >> 32);
    if (number == m_eventFd) {
        quint64 wakeUps = 0;
        [[maybe_unused]] const auto size = ::read(m_eventFd, &wakeUps, sizeof wakeUps);
        m_isWoken = false; // after the read: a wake-up in between finds its event posted already
        return;
    }
    const auto current = [this, number, generation]() -> Descriptor* {
        Descriptor& entry = m_descriptors[std::size_t(number)];
        return entry.generation == generation ? &entry : nullptr;
    };
    const auto activate = [&current](QSocketNotifier* Descriptor::*which) {
        if (const Descriptor* entry = current(); entry && entry->*which) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(entry->*which, &event);
        }
    };

    if (Descriptor* entry = current(); entry && entry->watcher && events & hangupEvents) {
        if (entry->isReadingPaused && !(events & EPOLLERR)) {
            park(number);
        } else if (entry->watcher->handleHangup(events) == DescriptorWatcher::Next::MuteReads) {
            if (Descriptor* left = current()) {
                left->isMuted = true;
                markStale(number);
            }
        }
    }
    if (const Descriptor* entry = current();
        entry && entry->mayBeRead() && events & (EPOLLIN | hangupEvents)) {
        if (entry->watcher && entry->wantsReading)
            entry->watcher->handleReadable();
        else
            activate(&Descriptor::read);
    }
    if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
        activate(&Descriptor::write);
    if (const Descriptor* entry = current();
        entry && entry->watcher && entry->wantsWriting && events & EPOLLOUT)
        entry->watcher->handleWritable();
    if (events & EPOLLPRI)
        activate(&Descriptor::exception);
}

void EpollDispatcher::registerTimer(
    int timerId, qint64 interval, Qt::TimerType type, QObject* object)
{
    m_timers.add(timerId, interval, type, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers.remainingTime(timerId);
}

void EpollDispatcher::wakeUp()
{
    if (m_isWoken.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto size = ::write(m_eventFd, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}
