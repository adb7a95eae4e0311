// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// What programs branch on when something fails. The ui turns each into a translated sentence.
enum class ErrorCode : quint8 {
    None,
    AddressInUse, ///< EADDRINUSE
    AddressNotAvailable, ///< EADDRNOTAVAIL of bind(2): the address is not one of this machine's
    PermissionDenied, ///< EACCES, EPERM
    HostNotFound, ///< the name does not resolve
    ConnectionRefused, ///< ECONNREFUSED
    TimedOut, ///< ETIMEDOUT
    Unreachable, ///< ENETUNREACH, ENETDOWN: no network of this machine leads there
    TooManyOpenFiles, ///< EMFILE: of this process
    LimitReached, ///< a limit of our own settings
    DiskFull, ///< ENOSPC, EDQUOT
    CannotWrite, ///< a file cannot be written
    CannotRead, ///< a file cannot be read
    InvalidArgument, ///< what the person or the command line gave is not usable
    Canceled, ///< the person gave it up
    Other,
    NotACapture, ///< a file is no capture of ours; the detail says what it is
    FileTooSlow, ///< a file takes less than is to be written to it
    NoLocalPort, ///< no port is left that the system could choose
    FamilyNotAvailable, ///< EAFNOSUPPORT, or no address of the family: IPv6 that is switched off
    HostUnreachable, ///< EHOSTUNREACH, EHOSTDOWN: the network is there, and the host does not
                     ///< answer
    SystemFileLimit, ///< ENFILE: too many open files in the whole system
    OutOfMemory, ///< ENOBUFS, ENOMEM: the system's, or what it allows
    LookupFailed, ///< whether there is such a name is not known: nobody could be asked
    ZoneMissing, ///< a link-local address without its zone; the detail says which there are
    ZoneUnknown, ///< a zone that is no interface of this machine; likewise
    MessageTooLarge, ///< EMSGSIZE: one message of the transport; the detail says how many bytes fit
    NoSuchPath, ///< ENOENT, ENOTDIR: there is no socket at the path, or no such directory
    PathTooLong, ///< of a Unix domain socket: over 107 bytes (unix(7))
    NotASocket, ///< what stands at the path of a Unix domain socket is something else
    StaleSocket, ///< a socket stands at the path, and nobody listens at it any more
    WrongTransport, ///< EPROTOTYPE: the Unix domain socket at the path is of another type
    CannotJoinGroup, ///< IP_ADD_MEMBERSHIP and its like failed; the detail names group and reason
    NoSuchInterface, ///< of a group or of what is sent to groups; the detail says which there are
};

/// The code as the command line and the capture file write it: "address-in-use", ...
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);
/// None for a name that no code has.
[[nodiscard]] std::optional<ErrorCode> errorCodeOfName(QStringView name);

/// A failure: `code` decides what happens, `detail` is the technical fact (errno text, offset,
/// path).
struct Error {
    ErrorCode code = ErrorCode::Other;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The ErrorCode of an errno value of a socket or file call (errno(3)).
[[nodiscard]] ErrorCode errorCodeFromErrno(int number);

/// The system's words for an errno value: "Connection refused" (strerror(3)).
[[nodiscard]] QString errnoText(int number);

/// An Error of errno's code and text, with what was being done in front ("open /x: No space ...").
[[nodiscard]] Error errorFromErrno(int number, const QString& doing);

/// A value or an Error; the method names are those of std::expected (C++23).
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate> : m_data(std::in_place_index<0>) { }
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only where has_value().
    [[nodiscard]] const T& value() const& { return std::get<0>(m_data); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_data)); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] T value_or(T fallback) const
    {
        return has_value() ? value() : std::move(fallback);
    }

    /// Only where !has_value().
    [[nodiscard]] const Error& error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};
