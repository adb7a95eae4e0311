// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servecommand.h"

#include "app/sessionrunner.h"

#include <algorithm>

namespace {
bool hasFailed(const AnalysisSnapshot& snapshot)
{
    return std::any_of(
        snapshot.endpoints.begin(), snapshot.endpoints.end(), [](const EndpointFacts& endpoint) {
            return endpoint.state == EndpointFacts::State::Failed;
        });
}
}

ExitStatus runServe(const ServeOptions& options)
{
    SessionRunner runner({.capture = options.capture,
        .limits = options.limits,
        .json = options.json,
        .withMessages = options.json});
    if (!runner.isRecording())
        return Failed;
    QObject::connect(
        &runner, &SessionRunner::advanced, &runner, [&runner](const AnalysisSnapshot& snapshot) {
            if (hasFailed(snapshot))
                runner.finish(Failed);
        });
    if (options.duration.count() > 0)
        QTimer::singleShot(options.duration, &runner, [&runner] { runner.finish(Done); });
    runner.session().post(Commands::StartEndpoint {runner.session().addEndpoint(), options.server});
    return runner.exec();
}
