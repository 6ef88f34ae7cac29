namespace CrossMentor.Domain.Refusals;

/// <summary>Every code that a client can meet: what it means, what comes first, and what to do.</summary>
/// <remarks>A test fails on a refusal that is missing here, and on a code that no refusal uses.</remarks>
public static class RefusalCatalogue
{
    public static IReadOnlyList<RefusalEntry> Entries { get; } =
    [
        .. Refusals(),
        .. Details(CodeFamily.RosterProblem, RosterProblems()),
        .. Details(CodeFamily.Rule, Rules()),
        .. Details(CodeFamily.Unplaced, Unplaced()),
        .. Details(CodeFamily.RunFailure, RunFailures()),
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

        yield return Entry(RefusalCodes.NotFound, RefusalPrecedence.NotFound, "The object does not exist, or the caller may not know that it exists.", "Check the id and the role you act in.");
        yield return Entry(RefusalCodes.NotPermitted, RefusalPrecedence.NotPermitted, "The caller may see the object but its roles do not allow this.", "Ask the manager of the programme or the coordinator of the organisation.");
        yield return Entry(RefusalCodes.IdempotencyKeyReused, RefusalPrecedence.Idempotency, "A clientMutationId came again with another input.", "Use a new clientMutationId for a new request.");
        yield return Entry(RefusalCodes.StaleVersion, RefusalPrecedence.StaleVersion, "Somebody else changed the object first.", "Read the current version and decide again.");
        yield return Entry(RefusalCodes.InvalidInput, RefusalPrecedence.Input, "An input value breaks a rule that the schema cannot state.", "Correct the field that is named.");
        yield return Entry(RefusalCodes.UnknownPlugin, RefusalPrecedence.Input, "No plugin of this id is available.", "Query plugins for those of this installation.");
        yield return Entry(RefusalCodes.RosterRejected, RefusalPrecedence.Input, "At least one row of the roster is bad; nothing was written.", "Correct the lines and send the whole roster again.");
        yield return Entry(RefusalCodes.WrongProgrammeState, RefusalPrecedence.State, "The programme is not in a state that allows this.", "Look at the programme's state; create another programme where it is past this.");
        yield return Entry(RefusalCodes.ProgrammeTypeFrozen, RefusalPrecedence.State, "Kind and orientation cannot change once a match is published.", "Create another programme for another kind.");
        yield return Entry(RefusalCodes.MatchRunEnded, RefusalPrecedence.State, "The run has ended and cannot be cancelled.", "Start another one if you need it.");
        yield return Entry(RefusalCodes.MatchRunInProgress, RefusalPrecedence.State, "The programme is being matched already.", "Wait for that run or cancel it.");
        yield return Entry(RefusalCodes.ScenarioOutdated, RefusalPrecedence.State, "Somebody withdrew or changed since the scenario was made.", "Match again and publish the new scenario.");
        yield return Entry(RefusalCodes.AlreadyExists, RefusalPrecedence.Rule, "The same thing is already there.", "Use the existing one or choose another value of the field that is named.");
        yield return Entry(RefusalCodes.AlreadyEnrolled, RefusalPrecedence.Rule, "The person is already part of the programme.", "Change the participant that is there.");
        yield return Entry(RefusalCodes.OrganisationNotParticipating, RefusalPrecedence.Rule, "The person's organisation does not take part in the programme.", "Add the organisation to the programme first.");
        yield return Entry(RefusalCodes.RoleNotInProgrammeKind, RefusalPrecedence.Rule, "The organisation's role does not exist in this kind of programme.", "Choose a role of the kind: giver or receiver in ONE_WAY, both in the others.");
        yield return Entry(RefusalCodes.RoleNotOfferedByOrganisation, RefusalPrecedence.Rule, "The organisation takes part in another role.", "Enrol the person in the role its organisation takes part in, or change that role.");
        yield return Entry(RefusalCodes.QuotaExceeded, RefusalPrecedence.Rule, "The organisation has used all the places it agreed on.", "Raise the quota or withdraw somebody first.");
        yield return Entry(RefusalCodes.CapacityExceeded, RefusalPrecedence.Rule, "The person holds more pairs than this capacity allows.", "Choose a higher capacity or end a pair first.");
        yield return Entry(RefusalCodes.SameOrganisation, RefusalPrecedence.Rule, "Mentor and mentee belong to one organisation.", "Pair across two organisations.");
        yield return Entry(RefusalCodes.CompetitorConflict, RefusalPrecedence.Rule, "Competitors, or members of competing groups, would meet in one programme.", "Leave one of them out.");
        yield return Entry(RefusalCodes.TooFewOrganisations, RefusalPrecedence.Rule, "People of fewer than two organisations are enrolled.", "Add organisations and enrol their people.");
        yield return Entry(RefusalCodes.NothingToMatch, RefusalPrecedence.Rule, "There is no mentor or no mentee enrolled.", "Enrol both before matching.");
        yield return Entry(RefusalCodes.UnbalancedExchange, RefusalPrecedence.Rule, "An organisation of a two-way programme gives more or fewer mentors than it sends mentees.", "Enrol or withdraw people of that organisation, or raise the tolerance.");
    }

    private static IEnumerable<(string Code, string Meaning, string Advice)> RosterProblems()
    {
        yield return (RosterProblemCodes.MalformedCsv, "The text is not CSV of RFC 4180, such as an open quotation mark.", "Correct the line or export the file again.");
        yield return (RosterProblemCodes.UnknownColumn, "The header has a column that a roster does not have.", "Remove or rename the column.");
        yield return (RosterProblemCodes.MissingColumn, "The header lacks a column that every roster has.", "Add the column.");
        yield return (RosterProblemCodes.TooManyLines, "The roster is longer than one import takes.", "Split it.");
        yield return (RosterProblemCodes.MissingValue, "A value that is needed is empty.", "Fill it in.");
        yield return (RosterProblemCodes.ValueTooLong, "A value is longer than its field.", "Shorten it.");
        yield return (RosterProblemCodes.BadValue, "A value is none of those that the column takes.", "Choose one that the message names.");
        yield return (RosterProblemCodes.BadEmail, "The e-mail address is not one.", "Correct it or leave it empty.");
        yield return (RosterProblemCodes.BadCountry, "The country is no ISO 3166-1 alpha-2 code.", "Use two letters, such as NL.");
        yield return (RosterProblemCodes.BadTimeZone, "The time zone is no IANA name.", "Use a name such as Europe/Copenhagen.");
        yield return (RosterProblemCodes.BadLanguage, "A language is no BCP 47 tag.", "Use tags such as nl or en-GB.");
        yield return (RosterProblemCodes.BadNumber, "A number is none, or out of range.", "Use a whole number in the range that the message names.");
        yield return (RosterProblemCodes.UnknownRole, "The role is neither mentor nor mentee.", "Use one of the two, or leave it empty to add the person only.");
        yield return (RosterProblemCodes.UnknownGrade, "The grade is no step of the organisation's ladder and no rank.", "Use a label of the ladder or a rank from 1 to 20.");
        yield return (RosterProblemCodes.UnknownOrganisation, "No organisation of this name takes part in the programme.", "Correct the name or add the organisation to the programme.");
        yield return (RosterProblemCodes.UnknownTrack, "The programme has no track of this name.", "Correct the name.");
        yield return (RosterProblemCodes.DuplicateRow, "The person is in the roster twice.", "Keep one line.");
        yield return (RosterProblemCodes.OwnManager, "The person is named as its own manager.", "Name the manager, or - for nobody.");
        yield return (RosterProblemCodes.ManagerCycle, "Managers report to each other in a circle.", "Correct one of the managers.");
        yield return (RosterProblemCodes.AlreadyEnrolled, "The person is enrolled in the other role.", "Keep one role for a person in a programme.");
        yield return (RosterProblemCodes.RoleNotOffered, "The organisation does not provide this role in the programme.", "Change the role of the person or of the organisation.");
        yield return (RosterProblemCodes.QuotaExceeded, "The organisation agreed on fewer people in this role.", "Raise the quota or send fewer.");
    }

    private static IEnumerable<(string Code, string Meaning, string Advice)> Rules()
    {
        yield return (RuleCodes.Ok, "The rule allows the pair.", "Nothing is to be done.");
        yield return (RuleCodes.SameOrganisation, "Both belong to one organisation.", "Pair across two organisations.");
        yield return (RuleCodes.Competitors, "Their organisations compete.", "Pair with another organisation.");
        yield return (RuleCodes.ReportingLineConflict, "One is above the other in a reporting line.", "Pair outside the line.");
        yield return (RuleCodes.ReportingLineUnknown, "It is not known who is above one of them.", "Complete the reporting line, or let the programme allow such pairs with a flag.");
        yield return (RuleCodes.NoCommonLanguage, "They share no language.", "Pair people who share one.");
        yield return (RuleCodes.LanguagesUnknown, "The languages of one of them are not known.", "Add the languages.");
        yield return (RuleCodes.TimeZoneGap, "Their working places are too many hours apart.", "Raise the limit of the programme or pair closer places.");
        yield return (RuleCodes.TimeZoneUnknown, "The time zone of one of them is not known.", "Add the time zone.");
        yield return (RuleCodes.NotReversed, "In a reverse programme the mentor has to be the junior one.", "Choose a mentor of a lower grade.");
        yield return (RuleCodes.GradeUnknown, "The grade of one of them is not known.", "Add the grade.");
        yield return (RuleCodes.DifferentTrack, "They are in different tracks of the programme.", "Pair inside a track.");
    }

    private static IEnumerable<(string Code, string Meaning, string Advice)> Unplaced()
    {
        yield return (UnplacedCodes.NoEligiblePartner, "The hard rules leave nobody for this person.", "Look at the rules of the programme or enrol more people.");
        yield return (UnplacedCodes.TooFewMentors, "There are more mentees than places with mentors.", "Enrol mentors or raise capacities.");
        yield return (UnplacedCodes.TooFewMentees, "There are more places with mentors than mentees.", "Enrol mentees.");
        yield return (UnplacedCodes.PartnersTaken, "Everybody eligible was needed for somebody else.", "Enrol more people who fit.");
        yield return (UnplacedCodes.NotInAGroup, "No learning group had room for another person of this organisation.", "Raise the number of groups.");
    }

    private static IEnumerable<(string Code, string Meaning, string Advice)> RunFailures()
    {
        yield return (RunFailureCodes.PluginMissing, "A plugin that the programme uses is not available.", "Install it or change the matching policy.");
        yield return (RunFailureCodes.PluginThrew, "A plugin failed.", "Tell its author; the run changed nothing.");
        yield return (RunFailureCodes.PluginOutOfRange, "A plugin gave points outside its range.", "Tell its author; the run changed nothing.");
        yield return (RunFailureCodes.PluginBrokeContract, "A plugin's answer breaks the contract, such as a pair that a rule forbids.", "Tell its author; the run changed nothing.");
        yield return (RunFailureCodes.PluginTimedOut, "A plugin took longer than its budget.", "Raise the budget or tell its author.");
        yield return (RunFailureCodes.CertificateRejected, "The proof of the optimum did not hold.", "Tell the author of the strategy; the run changed nothing.");
        yield return (RunFailureCodes.InputsChanged, "The programme changed while it was being matched.", "Match again.");
        yield return (RunFailureCodes.HostStopped, "The server stopped during the run.", "Match again.");
        yield return (RunFailureCodes.Unexpected, "Something broke that should not.", "Tell the operator the id of the run.");
    }

    private static IEnumerable<RefusalEntry> Requests()
    {
        static RefusalEntry Entry(string code, RefusalPrecedence precedence, string meaning, string advice)
            => new(CodeFamily.RequestError, code, precedence, meaning, advice);

        yield return Entry(RequestErrorCodes.Unauthenticated, RefusalPrecedence.Authentication, "The request carries no valid token.", "Get a token from a trusted issuer.");
        yield return Entry(RequestErrorCodes.BadCursor, RefusalPrecedence.Input, "The cursor was not given for this list, order and caller.", "Start from the first page.");
        yield return Entry(RequestErrorCodes.BadFilter, RefusalPrecedence.Input, "The where argument has too many conditions.", "Ask for less at once.");
        yield return Entry(RequestErrorCodes.BadPage, RefusalPrecedence.Input, "The page arguments contradict each other or ask for too much.", "Use first with after, or last with before.");
        yield return Entry(RequestErrorCodes.TooManyIds, RefusalPrecedence.Input, "More ids than one request takes.", "Ask in parts.");
        yield return Entry(RequestErrorCodes.Internal, RefusalPrecedence.Detail, "Something broke that should not.", "Tell the operator the time of the request.");
    }

    private static IEnumerable<RefusalEntry> Details(CodeFamily family, IEnumerable<(string Code, string Meaning, string Advice)> lines)
        => lines.Select(line => new RefusalEntry(family, line.Code, RefusalPrecedence.Detail, line.Meaning, line.Advice));
}
