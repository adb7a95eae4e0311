// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

class Sender;

/// Senders that hold back what they have to send until all that can be read in this round of the
/// event loop is read: what many have said goes to each of those who hear it in one write(2).
/// I/O thread.
class SendRound
{
public:
    /// It sends at the end of this round. Once in each.
    void add(Sender& sender);
    /// It sends no more.
    void remove(const Sender& sender);

private:
    void flush();

    std::vector<Sender*> m_senders; // null: was removed
    std::unique_ptr<QObject> m_receiver; // of the event that ends a round; made when it is needed
};
