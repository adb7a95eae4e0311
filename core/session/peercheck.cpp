// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/peercheck.h"

#include "core/base/backgroundthread.h"
#include "core/check/checker.h"

#include <QMetaObject>

#include <mutex>
#include <thread>

struct PeerCheck::Link {
    Cancellation cancellation;
    std::mutex mutex; // protects receiver
    PeerCheck* receiver = nullptr; // null once it wants to hear no more

    /// Has `deliver(PeerCheck&)` called in the receiver's thread, unless it hears no more by then.
    template<typename Deliver>
    static void post(const std::shared_ptr<Link>& link, Deliver deliver)
    {
        const std::lock_guard lock(link->mutex);
        PeerCheck* const receiver = link->receiver;
        if (!receiver)
            return;
        const auto deliverThere = [receiver, link, deliver = std::move(deliver)] {
            if (receiver->m_link == link)
                deliver(*receiver);
        };
        QMetaObject::invokeMethod(receiver, deliverThere, Qt::QueuedConnection);
    }
};

PeerCheck::PeerCheck(QObject* parent)
    : QObject(parent)
{
}

PeerCheck::~PeerCheck()
{
    giveUp();
}

void PeerCheck::giveUp()
{
    if (!m_link)
        return;
    m_link->cancellation.cancel();
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->receiver = nullptr;
    }
    m_link.reset();
}

void PeerCheck::cancel()
{
    if (m_link)
        m_link->cancellation.cancel();
}

void PeerCheck::start(const CheckRequest& request)
{
    giveUp();
    m_link = std::make_shared<Link>();
    m_link->receiver = this;
    std::thread([link = m_link, request] {
        BackgroundThread::begin();
        const Checker::Tell tell = [&link](const CheckStep& step) {
            Link::post(link, [step](PeerCheck& check) { emit check.stepped(step); });
        };
        const CheckSummary summary = Checker(link->cancellation, tell).run(request);
        Link::post(link, [summary](PeerCheck& check) {
            check.m_link.reset();
            emit check.finished(summary);
        });
    }).detach();
}
