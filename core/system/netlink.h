// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

/// A netlink socket of the kernel's socket lists (netlink(7), sock_diag(7)). One thread.
class Netlink
{
public:
    /// inet_diag_msg::idiag_timer: how long TIME-WAIT, or FIN-WAIT-2 without a process, lasts.
    static constexpr quint8 timeWaitTimer = 3;

    /// `groups`: a mask of the multicast groups whose messages receive() takes.
    explicit Netlink(quint32 groups = 0);
    ~Netlink();
    Q_DISABLE_COPY_MOVE(Netlink)

    /// errno says why not.
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Calls `visit(const nlmsghdr&)` for each message of the answer; returns an errno, 0 if all
    /// went well.
    template<typename Request, typename Visit>
    [[nodiscard]] int dump(const Request& request, Visit visit) const
    {
        if (const int error = send(request, NLM_F_REQUEST | NLM_F_DUMP))
            return error;
        for (;;) {
            std::optional<int> end;
            if (const int error = receive(visit, 0, end); error != 0 && error != EINTR)
                return error;
            if (end)
                return *end;
        }
    }

    /// Likewise for the one socket that `request` names: one message, or ENOENT.
    template<typename Request, typename Visit>
    [[nodiscard]] int ask(const Request& request, Visit visit) const
    {
        if (const int error = send(request, NLM_F_REQUEST))
            return error;
        std::optional<int> end;
        const int error = receive(visit, 0, end);
        return error != 0 ? error : end.value_or(0);
    }

    /// Likewise for what has come by itself, without waiting. EAGAIN: nothing more; ENOBUFS: some
    /// was lost.
    template<typename Visit>
    [[nodiscard]] int receiveWaiting(Visit visit) const
    {
        std::optional<int> end;
        return receive(visit, MSG_DONTWAIT, end);
    }

    /// Calls `visit(type, QByteArrayView)` for each attribute behind a message's fixed part.
    template<typename Fixed, typename Visit>
    static void forEachAttribute(const nlmsghdr& header, Visit visit)
    {
        int size = int(header.nlmsg_len) - int(NLMSG_SPACE(sizeof(Fixed)));
        const char* const start
            = static_cast<const char*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
        auto* attribute
            = reinterpret_cast<rtattr*>(const_cast<char*>(start) + NLMSG_ALIGN(sizeof(Fixed)));
        for (; RTA_OK(attribute, size); attribute = RTA_NEXT(attribute, size)) {
            visit(attribute->rta_type & NLA_TYPE_MASK,
                QByteArrayView(
                    static_cast<const char*>(RTA_DATA(attribute)), RTA_PAYLOAD(attribute)));
        }
    }

    /// The fixed part of a message.
    template<typename Fixed>
    [[nodiscard]] static const Fixed& fixedPart(const nlmsghdr& header)
    {
        return *static_cast<const Fixed*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    }

    /// A number of an attribute's value; 0 where there is none.
    template<typename T>
    [[nodiscard]] static T number(QByteArrayView bytes, std::size_t index = 0)
    {
        T value {};
        if (bytes.size() >= (qsizetype(index) + 1) * qsizetype(sizeof value))
            std::memcpy(&value, bytes.data() + index * sizeof value, sizeof value);
        return value;
    }

private:
    static constexpr std::size_t answerSize = 32 * 1024; // bytes; the kernel sends no more at once

    template<typename Request>
    [[nodiscard]] int send(const Request& request, quint16 flags) const
    {
        struct {
            nlmsghdr header;
            Request request;
        } message {{.nlmsg_len = sizeof message,
                       .nlmsg_type = SOCK_DIAG_BY_FAMILY,
                       .nlmsg_flags = flags,
                       .nlmsg_seq = 0,
                       .nlmsg_pid = 0},
            request};
        return ::send(m_descriptor, &message, sizeof message, 0) < 0 ? errno : 0;
    }

    /// One message of the kernel, which holds many. `end`: that of an answer, an errno or 0.
    template<typename Visit>
    [[nodiscard]] int receive(Visit& visit, int flags, std::optional<int>& end) const
    {
        alignas(nlmsghdr) std::array<char, answerSize> answer;
        const ssize_t size = ::recv(m_descriptor, answer.data(), answer.size(), flags | MSG_TRUNC);
        if (size < 0)
            return errno;
        if (std::size_t(size) > answer.size())
            return EMSGSIZE;
        int left = int(size);
        auto* header = reinterpret_cast<nlmsghdr*>(answer.data());
        for (; NLMSG_OK(header, quint32(left)); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE)
                end = 0;
            else if (header->nlmsg_type == NLMSG_ERROR)
                end = -static_cast<const nlmsgerr*>(NLMSG_DATA(header))->error;
            else
                visit(*header);
        }
        return 0;
    }

    int m_descriptor;
};
