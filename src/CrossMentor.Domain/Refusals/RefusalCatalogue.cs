namespace CrossMentor.Domain.Refusals;

/// <summary>Every code that a client can meet: what it means, what comes first, and what to do.</summary>
/// <remarks>A test fails on a refusal that is missing here, and on a code that no refusal uses.</remarks>
public static class RefusalCatalogue
{
    public static IReadOnlyList<RefusalEntry> Entries { get; } =
    [
        .. Refusals(),
        .. Details(CodeFamily.RosterProblem, DetailLines.RosterProblems),
        .. Details(CodeFamily.Rule, DetailLines.Rules),
        .. Details(CodeFamily.Unplaced, DetailLines.Unplaced),
        .. Details(CodeFamily.RunFailure, DetailLines.RunFailures),
        .. Requests(),
    ];

    private static readonly Dictionary<string, RefusalPrecedence> Precedences = Entries
        .Where(entry => entry.Family == CodeFamily.Refusal)
        .ToDictionary(entry => entry.Code, entry => entry.Precedence, StringComparer.Ordinal);

    public static RefusalPrecedence PrecedenceOf(string code) => Precedences.TryGetValue(code, out var precedence)
        ? precedence
        : throw new ArgumentException($"The code {code} is not in the catalogue of refusals.", nameof(code));

    private static IEnumerable<RefusalEntry> Refusals()
    {
        static RefusalEntry Entry(string code, RefusalPrecedence precedence, string meaning, string advice)
            => new(CodeFamily.Refusal, code, precedence, meaning, advice);

        yield return Entry(
            RefusalCodes.NotFound, RefusalPrecedence.NotFound,
            "The object does not exist, or the caller may not know that it exists.",
            "Check the id and the role you act in.");
        yield return Entry(
            RefusalCodes.InvitationInvalid, RefusalPrecedence.NotFound,
            "No open invitation has this code: it is wrong, used, replaced or too old.",
            "Ask whoever invited you for another one.");
        yield return Entry(
            RefusalCodes.NotPermitted, RefusalPrecedence.NotPermitted,
            "The caller may see the object but its roles do not allow this.",
            "Ask the manager of the programme or the coordinator of the organisation.");
        yield return Entry(
            RefusalCodes.IdempotencyKeyReused, RefusalPrecedence.Idempotency,
            "A clientMutationId came again with another input.",
            "Use a new clientMutationId for a new request.");
        yield return Entry(
            RefusalCodes.StaleVersion, RefusalPrecedence.StaleVersion,
            "Somebody else changed the object first.",
            "Read the current version and decide again.");
        yield return Entry(
            RefusalCodes.InvalidInput, RefusalPrecedence.Input,
            "An input value breaks a rule that the schema cannot state.",
            "Correct the field that is named.");
        yield return Entry(
            RefusalCodes.UnknownPlugin, RefusalPrecedence.Input,
            "No plugin of this id, kind and version is available.",
            "Query plugins for those of this installation.");
        yield return Entry(
            RefusalCodes.PluginSettingsInvalid, RefusalPrecedence.Input,
            "The settings of a plugin do not fit the JSON Schema that it brings.",
            "Correct the members that are named; the schema is settingsSchema of the plugin. Or pin a version that takes the settings.");
        yield return Entry(
            RefusalCodes.FeatureNotGranted, RefusalPrecedence.Input,
            "A plugin reads a sensitive feature that the programme has not granted.",
            "Add the feature to grantedFeatures, or choose another plugin.");
        yield return Entry(
            RefusalCodes.RosterRejected, RefusalPrecedence.Input,
            "At least one row of the roster is bad; nothing was written.",
            "Correct the lines and send the whole roster again.");
        yield return Entry(
            RefusalCodes.WrongProgrammeState, RefusalPrecedence.State,
            "The programme is not in a state that allows this.",
            "Look at the programme's state; create another programme where it is past this.");
        yield return Entry(
            RefusalCodes.ProgrammeTypeFrozen, RefusalPrecedence.State,
            "Kind and orientation cannot change once the programme is active.",
            "Create another programme for another kind.");
        yield return Entry(
            RefusalCodes.ActivationGatesOpen, RefusalPrecedence.State,
            "Something that the programme asks for before it becomes active is missing; the gates are named, and further errors say what it is where there is more to say.",
            "Read programmeReadiness, which says of each gate what to do.");
        yield return Entry(
            RefusalCodes.ClosureGatesOpen, RefusalPrecedence.State,
            "Something that the programme asks for before it is closed is missing; the gates are named.",
            "Read programmeReadiness, which says of each gate what to do.");
        yield return Entry(
            RefusalCodes.DimensionNotEnabled, RefusalPrecedence.State,
            "The edition is not about this dimension of diversity.",
            "Leave it out, or let the manager say with setDiversityFocus that the edition is about it.");
        yield return Entry(
            RefusalCodes.ErasureHeld, RefusalPrecedence.State,
            "A legal hold, or a case that is not settled, forbids to erase the person now.",
            "Ask whoever runs the installation, and erase the person when nothing forbids it any more.");
        yield return Entry(
            RefusalCodes.ConsentMissing, RefusalPrecedence.Rule,
            "The person has consented to none of the purposes for which this would be kept.",
            "Consent to one of the purposes that are named, or leave it out.");
        yield return Entry(
            RefusalCodes.VersionSuperseded, RefusalPrecedence.State,
            "A newer version of the purpose or the agreement is there, and only the latest counts.",
            "Read the latest version and decide on that.");
        yield return Entry(
            RefusalCodes.PurposeNotAgreed, RefusalPrecedence.Rule,
            "Not every organisation accepted the latest wording of the purpose.",
            "Let the organisations that are named accept it; propose one if there is none.");
        yield return Entry(
            RefusalCodes.AgreementMissing, RefusalPrecedence.Rule,
            "Organisations have not signed the latest version of the agreement.",
            "Let the organisations that are named sign it; propose one if there is none.");
        yield return Entry(
            RefusalCodes.AcknowledgementMissing, RefusalPrecedence.Rule,
            "Mentor or mentee has not acknowledged the latest version of the agreement.",
            "Let whoever is named acknowledge it with acknowledgeEthics.");
        yield return Entry(
            RefusalCodes.GateRemovalNeedsDecision, RefusalPrecedence.Rule,
            "Two or more organisations take part on what the programme asks for, so a gate is not taken away alone.",
            "Leave the gate, or let the steering group waive it with proposeSteeringDecision.");
        yield return Entry(
            RefusalCodes.WrongPairState, RefusalPrecedence.State,
            "The pair is not in a state that allows this.",
            "Look at the pair's state.");
        yield return Entry(
            RefusalCodes.PairContentOff, RefusalPrecedence.State,
            "The programme keeps nothing of what its pairs write.",
            "Look at keepsPairContent of the programme.");
        yield return Entry(
            RefusalCodes.PairContentNotOffered, RefusalPrecedence.State,
            "The installation has no place for the keys to what pairs write.",
            "Ask the operator to set CrossMentor:Keys:Folder.");
        yield return Entry(
            RefusalCodes.PairContentUnreadable, RefusalPrecedence.State,
            "What a pair wrote cannot be read: its key is lost, or what is stored was changed.",
            "Ask the operator to restore the keys of the installation.");
        yield return Entry(
            RefusalCodes.EmbeddedIssuerOff, RefusalPrecedence.State,
            "This installation has no embedded issuer, and so no clients and users of its own.",
            "Look after clients and users where the tokens of the installation are issued.");
        yield return Entry(
            RefusalCodes.IssuerFull, RefusalPrecedence.State,
            "The embedded issuer has as many clients or users as it may have.",
            "Remove one that is not needed, or use an issuer of your own.");
        yield return Entry(
            RefusalCodes.PairContentSettled, RefusalPrecedence.State,
            "A pair of the programme is confirmed, so it is settled whether the programme keeps what pairs write.",
            "Decide it for the next edition.");
        yield return Entry(
            RefusalCodes.WrongSessionState, RefusalPrecedence.State,
            "The session is not in a state that allows this.",
            "Look at the session's state.");
        yield return Entry(
            RefusalCodes.PairNotReady, RefusalPrecedence.Rule,
            "Something that the programme asks for before a pair begins is open; gates names it.",
            "Look at pairReadiness and see to what is open.");
        yield return Entry(
            RefusalCodes.SessionsMissing, RefusalPrecedence.Rule,
            "The two have met less often than the programme asks before a pair is completed.",
            "Confirm the sessions that were held, or hold those that are missing.");
        yield return Entry(
            RefusalCodes.AlreadyPaired, RefusalPrecedence.State,
            "The two are a pair already, or are proposed to each other.",
            "Look at the pairs of the programme.");
        yield return Entry(
            RefusalCodes.RulesNotAnswering, RefusalPrecedence.Rule,
            "A plugin of the programme did not answer, so nobody knows whether its rules allow the pair.",
            "Look at the state of the plugin, or choose another one.");
        yield return Entry(
            RefusalCodes.AnswerNotAsked, RefusalPrecedence.State,
            "The programme does not ask this side to agree to its pairs.",
            "Nothing: there is no answer to give.");
        yield return Entry(
            RefusalCodes.MatchRunEnded, RefusalPrecedence.State,
            "The run has ended and cannot be cancelled.",
            "Start another one if you need it.");
        yield return Entry(
            RefusalCodes.MatchRunInProgress, RefusalPrecedence.State,
            "The programme is being matched already.",
            "Wait for that run or cancel it.");
        yield return Entry(
            RefusalCodes.ScenarioOutdated, RefusalPrecedence.State,
            "Somebody withdrew or changed, or a pair began or ended, since the scenario was made.",
            "Match again and publish the new scenario.");
        yield return Entry(
            RefusalCodes.ScenarioClosed, RefusalPrecedence.State,
            "The scenario was published or superseded and stays as it is.",
            "Draft another one from its run.");
        yield return Entry(
            RefusalCodes.ScenarioBeingSolved, RefusalPrecedence.State,
            "The scenario is being worked on.",
            "Wait for that work or cancel it.");
        yield return Entry(
            RefusalCodes.ScenarioNotSolved, RefusalPrecedence.State,
            "The proposals of the scenario do not answer its decisions.",
            "Solve it and look at it again.");
        yield return Entry(
            RefusalCodes.RunInputsNotKept, RefusalPrecedence.State,
            "What went into the run was not kept: it is older than that, or larger than what is kept.",
            "Match again and work on the new run.");
        yield return Entry(
            RefusalCodes.MatchTaskEnded, RefusalPrecedence.State,
            "The work has ended and cannot be cancelled.",
            "Start it again if you need it.");
        yield return Entry(
            RefusalCodes.TooManyMatchTasks, RefusalPrecedence.State,
            "The programme has as much work on scenarios waiting as it may have.",
            "Wait for a piece of it or cancel it.");
        yield return Entry(
            RefusalCodes.PinNotEligible, RefusalPrecedence.Rule,
            "A rule keeps the pinned people apart, or they are one person; no pin lifts a rule.",
            "Take the pin back, or correct the fact that the rule rests on.");
        yield return Entry(
            RefusalCodes.DecisionConflict, RefusalPrecedence.Rule,
            "Two decisions exclude each other: a pair is decided on twice, or somebody is pinned to more pairs than there is room for.",
            "Keep one of the decisions.");
        yield return Entry(
            RefusalCodes.AlreadyExists, RefusalPrecedence.Rule,
            "The same thing is already there.",
            "Use the existing one or choose another value of the field that is named.");
        yield return Entry(
            RefusalCodes.AlreadyEnrolled, RefusalPrecedence.Rule,
            "The person is already part of the programme.",
            "Change the participant that is there.");
        yield return Entry(
            RefusalCodes.OrganisationNotParticipating, RefusalPrecedence.Rule,
            "The organisation, or that of the person, does not take part in the programme.",
            "Add the organisation to the programme first.");
        yield return Entry(
            RefusalCodes.RoleNotInProgrammeKind, RefusalPrecedence.Rule,
            "The organisation's role does not exist in this kind of programme.",
            "Choose a role of the kind: giver or receiver in ONE_WAY, both in the others.");
        yield return Entry(
            RefusalCodes.RoleNotOfferedByOrganisation, RefusalPrecedence.Rule,
            "The organisation takes part in another role.",
            "Enrol the person in the role its organisation takes part in, or change that role.");
        yield return Entry(
            RefusalCodes.NotEligibleForTrack, RefusalPrecedence.Rule,
            "The person does not meet a condition of the track, or a fact is missing that would show it.",
            "Complete the facts of the person, or choose another track.");
        yield return Entry(
            RefusalCodes.QuotaExceeded, RefusalPrecedence.Rule,
            "The organisation has used all the places it agreed on.",
            "Raise the quota or withdraw somebody first.");
        yield return Entry(
            RefusalCodes.NoPlaceLeft, RefusalPrecedence.Rule,
            "One of the two has no place for the proposed pair any more; which one is not told.",
            "Wait whether a place becomes free, or ask the manager for another proposal.");
        yield return Entry(
            RefusalCodes.CapacityExceeded, RefusalPrecedence.Rule,
            "The person holds more pairs than this capacity allows.",
            "Choose a higher capacity or end a pair first.");
        yield return Entry(
            RefusalCodes.SameOrganisation, RefusalPrecedence.Rule,
            "Mentor and mentee belong to one organisation.",
            "Pair across two organisations.");
        yield return Entry(
            RefusalCodes.CompetitorConflict, RefusalPrecedence.Rule,
            "Competitors, or members of competing groups, would meet in one programme.",
            "Leave one of them out.");
        yield return Entry(
            RefusalCodes.TooFewOrganisations, RefusalPrecedence.Rule,
            "People of fewer than two organisations are enrolled.",
            "Add organisations and enrol their people.");
        yield return Entry(
            RefusalCodes.NothingToMatch, RefusalPrecedence.Rule,
            "There is no mentor or no mentee enrolled.",
            "Enrol both before matching.");
        yield return Entry(
            RefusalCodes.UnbalancedExchange, RefusalPrecedence.Rule,
            "An organisation of a two-way programme gives more or fewer mentors than it sends mentees.",
            "Enrol or withdraw people of that organisation, or raise the tolerance.");
        yield return Entry(
            RefusalCodes.WrongEventState, RefusalPrecedence.State,
            "The event is not in a state that allows this.",
            "Look at the event's state.");
        yield return Entry(
            RefusalCodes.TrainingIncomplete, RefusalPrecedence.Rule,
            "Mentor or mentee has not completed the training that the programme requires.",
            "Query participantTraining for what is missing, and attend it.");
        yield return Entry(
            RefusalCodes.AccreditationMissing, RefusalPrecedence.Rule,
            "The programme asks for accredited trainers, and the event teaches a required module without one whose accreditation holds on its days.",
            "Record the accreditation with recordAccreditation and name it as trainerId, or choose other days.");
        yield return Entry(
            RefusalCodes.TooManyAttempts, RefusalPrecedence.State,
            "The tries of today to attest the boundaries of mentoring are used up.",
            "Read the guidance to what was wrong, and try again on triesAgainOn.");
        yield return Entry(
            RefusalCodes.BeforeKickOff, RefusalPrecedence.Rule,
            "The conversation is dated before the kick-off of the programme.",
            "Choose a later time.");
        yield return Entry(
            RefusalCodes.TooFewPeers, RefusalPrecedence.Rule,
            "There are too few people of the role for a group of peers.",
            "Enrol more people or choose smaller groups.");
        yield return Entry(
            RefusalCodes.SurveyNotOpen, RefusalPrecedence.State,
            "The survey has not opened, or is closed.",
            "Look at the survey's state; what was answered in a closed survey stays as it is.");
        yield return Entry(
            RefusalCodes.OneSidedSurvey, RefusalPrecedence.Rule,
            "A survey would ask one role only; both mentors and mentees are meant to gain.",
            "Add a template for the role that is named.");
        yield return Entry(
            RefusalCodes.WrongDecisionState, RefusalPrecedence.State,
            "The decision of the steering group is settled, or the time to vote on it is over.",
            "Look at the decision's state and at votesUntil; propose another one.");
        yield return Entry(
            RefusalCodes.VotingStillOpen, RefusalPrecedence.State,
            "Not every organisation has voted, and they still may.",
            "Close the decision after votesUntil, or when all have voted.");
        yield return Entry(
            RefusalCodes.WrongPrizeState, RefusalPrecedence.State,
            "The prize is not in a state that allows this, or its time to nominate or to vote is over.",
            "Look at the prize's state, nominationsUntil and votesUntil.");
        yield return Entry(
            RefusalCodes.NominationsStillOpen, RefusalPrecedence.State,
            "Mentees may still nominate their mentors.",
            "Open the vote after nominationsUntil.");
        yield return Entry(
            RefusalCodes.JuryStillVotes, RefusalPrecedence.State,
            "Not every juror has voted, and they still may.",
            "Award the prize after votesUntil, or when all have voted.");
        yield return Entry(
            RefusalCodes.FinalMeetingNotBegun, RefusalPrecedence.State,
            "The prize is awarded at the final meeting, and there is none or it has not begun.",
            "Schedule the final meeting, and award the prize there.");
        yield return Entry(
            RefusalCodes.JuryTooSmall, RefusalPrecedence.Rule,
            "Too few jurors are free of a tie to both organisations of some pair of the programme.",
            "Appoint jurors of other organisations or of none, and let them take their seats.");
        yield return Entry(
            RefusalCodes.JurorConflict, RefusalPrecedence.Rule,
            "A juror runs the prize, or belongs to another organisation of the programme than the one it was appointed for.",
            "Appoint somebody who does not, or for the organisation that the person belongs to.");
        yield return Entry(
            RefusalCodes.PresentationMissing, RefusalPrecedence.State,
            "The learning group has no presentation to the sponsor panel, or it has not begun.",
            "Let the manager schedule it, or come back when it has begun.");
        yield return Entry(
            RefusalCodes.LabelMissing, RefusalPrecedence.Rule,
            "Nobody has said what the artefact is about, so nobody knows whether it may be shown to others.",
            "Label it with labelArtefact first.");
        yield return Entry(
            RefusalCodes.KnowledgeBoundary, RefusalPrecedence.Rule,
            "An organisation that the artefact comes from keeps one of its topics to itself; neither is named.",
            "Leave out what must not leave the organisation, and label the result.");
        yield return Entry(
            RefusalCodes.AuthorMissing, RefusalPrecedence.Rule,
            "An organisation contributed to a solution and has no author in it.",
            "Name at least one author of each organisation that is named.");
    }

    private static IEnumerable<RefusalEntry> Requests()
    {
        static RefusalEntry Entry(string code, RefusalPrecedence precedence, string meaning, string advice)
            => new(CodeFamily.RequestError, code, precedence, meaning, advice);

        yield return Entry(RequestErrorCodes.Unauthenticated, RefusalPrecedence.Authentication, "The request carries no valid token.", "Get a token from a trusted issuer.");
        yield return Entry(RequestErrorCodes.BadCursor, RefusalPrecedence.Input, "The cursor was not given for this list, order and caller.", "Start from the first page.");
        yield return Entry(RequestErrorCodes.BadFilter, RefusalPrecedence.Input, "The where argument has too many conditions, or a text with the character U+0000.", "Ask for less at once; no stored text has that character.");
        yield return Entry(RequestErrorCodes.BadPage, RefusalPrecedence.Input, "The page arguments contradict each other or ask for too much.", "Use first with after, or last with before.");
        yield return Entry(RequestErrorCodes.TooManyIds, RefusalPrecedence.Input, "More ids than one request takes.", "Ask in parts.");
        yield return Entry(RequestErrorCodes.BadComparison, RefusalPrecedence.Input, "The scenarios cannot be compared: fewer than two or more than eight, one twice, or of several programmes.", "Name two to eight scenarios of one programme, each once.");
        yield return Entry(RequestErrorCodes.EmbeddedIssuerOff, RefusalPrecedence.State, "Clients or users of the embedded issuer were asked for, and this installation has none.", "Look after clients and users where the tokens of the installation are issued.");
        yield return Entry(RequestErrorCodes.TooManySubscriptions, RefusalPrecedence.Detail, "One caller has as many subscriptions open as it may have, over all its connections.", "Complete some.");
        yield return Entry(RequestErrorCodes.InsufficientScope, RefusalPrecedence.Authentication, "The token was not issued for this API.", "Ask the issuer for the scope that WWW-Authenticate names.");
        yield return Entry(RequestErrorCodes.PreflightRequired, RefusalPrecedence.Authentication, "A page of another site could have sent this GET.", "Send the header GraphQL-Preflight, or use POST.");
        yield return Entry(RequestErrorCodes.IntrospectionDisabled, RefusalPrecedence.Authentication, "The schema is shown only to callers with a token.", "Send a token, or read the published schema.");
        yield return Entry(RequestErrorCodes.ConnectionRefused, RefusalPrecedence.Authentication, "A page of another site tried to connect, or the caller is not admitted.", "Have the operator list the site in CrossMentor:Cors:Origins.");
        yield return Entry(RequestErrorCodes.TooManyOperations, RefusalPrecedence.Detail, "One connection has as many operations under way as it may have.", "Complete some, or open another connection.");
        yield return Entry(RequestErrorCodes.TooManyStreams, RefusalPrecedence.Detail, "One client has as many event streams open as it may have.", "Close some, or carry several operations over one WebSocket.");
        yield return Entry(RequestErrorCodes.TooManyFailedTokens, RefusalPrecedence.Authentication, "Too many access tokens of this address were refused within a minute.", "Get a new token, and come back after the seconds of Retry-After.");
        yield return Entry(RequestErrorCodes.DocumentNotTrusted, RefusalPrecedence.Authentication, "The server runs only documents that its operator has published.", "Have the document published, or send the identifier of a published one.");
        yield return Entry(RequestErrorCodes.DocumentNotFound, RefusalPrecedence.NotFound, "No document has this identifier.", "Send the SHA-256 of a published document.");
        yield return Entry(RequestErrorCodes.PersistedQueryNotFound, RefusalPrecedence.NotFound, "The server does not know the hash, or has forgotten it.", "Send the document once with its hash.");
        yield return Entry(RequestErrorCodes.PersistedQueryNotSupported, RefusalPrecedence.NotFound, "The server remembers no documents for clients.", "Send the document.");
        yield return Entry(RequestErrorCodes.PersistedQueryHashMismatch, RefusalPrecedence.Input, "The hash is not the SHA-256 of the document beside it.", "Hash the very text that is sent, in UTF-8.");
        yield return Entry(RequestErrorCodes.MethodNotAllowed, RefusalPrecedence.Input, "The address does not serve this method.", "Use one that the header Allow names.");
        yield return Entry(RequestErrorCodes.NotAcceptable, RefusalPrecedence.Input, "The client accepts no media type of the server.", "Accept application/graphql-response+json.");
        yield return Entry(RequestErrorCodes.UnsupportedMediaType, RefusalPrecedence.Input, "The request is not JSON in UTF-8.", "Send application/json.");
        yield return Entry(RequestErrorCodes.RequestTooLarge, RefusalPrecedence.Input, "The body or the query string is too large.", "Send less, or name a published document.");
        yield return Entry(RequestErrorCodes.MalformedRequest, RefusalPrecedence.Input, "The request is not JSON, or a parameter is missing or of a wrong type.", "Send what the message asks for.");
        yield return Entry(RequestErrorCodes.LimitExceeded, RefusalPrecedence.Input, "The document, or a text of its variables, is larger than the limit that the error names.", "Ask in parts.");
        yield return Entry(RequestErrorCodes.Overloaded, RefusalPrecedence.Detail, "As much runs and waits as the server takes.", "Try again after the seconds of Retry-After.");
        yield return Entry(RequestErrorCodes.Timeout, RefusalPrecedence.Detail, "The operation ran longer than allowed and was given up.", "Ask for less at once.");
        yield return Entry(RequestErrorCodes.CostLimitExceeded, RefusalPrecedence.Input, "The operation may cost more than one operation is allowed to.", "Ask for shorter lists or fewer fields; limit, fieldCost and typeCost stand beside the code.");
        yield return Entry(RequestErrorCodes.CostBudgetSpent, RefusalPrecedence.Input, "The client has spent its budget of cost for now.", "Wait as long as Retry-After says.");
        yield return Entry(RequestErrorCodes.Internal, RefusalPrecedence.Detail, "Something broke that should not.", "Tell the operator the time of the request.");
    }

    private static IEnumerable<RefusalEntry> Details(
        CodeFamily family, IReadOnlyList<(string Code, string Meaning, string Advice)> lines) => lines
        .Select(line => new RefusalEntry(family, line.Code, RefusalPrecedence.Detail, line.Meaning, line.Advice));
}
