// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/timerlist.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <vector>

/// Is told what epoll(7) says of a descriptor: of a peer's FIN or RST before any read notification,
/// and, where that is asked for, that bytes can be read or written. May unwatch and close in each
/// function.
class DescriptorWatcher
{
public:
    enum class Next : quint8 {
        DeliverRead, ///< let those who read see the event
        MuteReads, ///< nobody is told any more that this descriptor can be read
    };

    virtual ~DescriptorWatcher() = default;
    /// `events` holds EPOLLRDHUP, EPOLLHUP or EPOLLERR (epoll_ctl(2)).
    virtual Next handleHangup(quint32 events) = 0;
    /// Only after EpollDispatcher::watchReading().
    virtual void handleReadable() { }
    /// Only after EpollDispatcher::watchWriting().
    virtual void handleWritable() { }
};

/// The I/O thread's event dispatcher, on epoll(7), so that the cost of an event does not grow with
/// the number of idle sockets. Timers have milliseconds, wakeUp() is an eventfd(2).
///
/// Lives in the thread it serves; only wakeUp() and interrupt() may be called from others.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;

    /// The current thread's dispatcher, or null if it is another kind.
    static EpollDispatcher* current();

    /// Calls `watcher` at hang-ups of `descriptor` until unwatch(). Also while no notifier is
    /// enabled, RST and errors are seen (a FIN only by those who read).
    void watch(int descriptor, DescriptorWatcher* watcher);
    /// To be called before the descriptor's number can be used again.
    void unwatch(int descriptor);
    /// Of a watched descriptor: whether handleReadable() is called when bytes can be read.
    void watchReading(int descriptor, bool on);
    /// Of a watched descriptor: whether handleWritable() is called when bytes can be written.
    void watchWriting(int descriptor, bool on);
    /// Of a watched descriptor: while off, nobody is told that it can be read, nor of a FIN.
    /// An RST is told unless both directions are finished already.
    void setReading(int descriptor, bool on);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    /// What is known of one descriptor; an epoll event names it by number and generation, so that
    /// an event for a closed descriptor is not taken for one of its number's next user.
    struct Descriptor {
        QSocketNotifier* read = nullptr;
        QSocketNotifier* write = nullptr;
        QSocketNotifier* exception = nullptr;
        DescriptorWatcher* watcher = nullptr;
        quint32 generation = 0;
        quint32 epollEvents = 0; // as the kernel has them
        bool isInEpoll = false;
        bool isMuted = false;
        bool isReadingPaused = false;
        bool isParked = false; // paused, and epoll has nothing to tell but that again and again
        bool wantsReading = false; // of `watcher`
        bool wantsWriting = false; // of `watcher`
        bool isStale = false; // listed in m_stale

        [[nodiscard]] bool isUsed() const { return read || write || exception || watcher; }
        [[nodiscard]] bool mayBeRead() const { return !isMuted && !isReadingPaused; }
        [[nodiscard]] quint32 wantedEvents() const;
        /// Back to what it is without its watcher.
        void forgetWatcher();
    };

    Descriptor& descriptor(int number);
    QSocketNotifier*& slot(QSocketNotifier* notifier);
    void markStale(int number);
    void release(int number);
    void park(int number);
    void updateEpoll();
    bool waitForEvents(bool mayBlock);
    void dispatch(quint64 eventToken, quint32 events);

    int m_epoll = -1;
    int m_eventFd = -1;
    std::vector<Descriptor> m_descriptors; // by number
    std::vector<int> m_stale; // whose events the kernel does not know yet
    TimerList m_timers;
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
};
