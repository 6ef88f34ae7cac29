namespace CrossMentor.Domain.Refusals;

/// <summary>The lines of the catalogue whose codes come inside another answer.</summary>
internal static class DetailLines
{
    /// <summary>What can be wrong with a line of a roster.</summary>
    public static IReadOnlyList<(string Code, string Meaning, string Advice)> RosterProblems { get; } =
    [
        (RosterProblemCodes.MalformedCsv,
            "The text is not CSV of RFC 4180, such as an open quotation mark.",
            "Correct the line or export the file again."),
        (RosterProblemCodes.UnknownColumn, "The header has a column that a roster does not have.", "Remove or rename the column."),
        (RosterProblemCodes.MissingColumn, "The header lacks a column that every roster has.", "Add the column."),
        (RosterProblemCodes.TooManyLines, "The roster is longer than one import takes.", "Split it."),
        (RosterProblemCodes.MissingValue, "A value that is needed is empty.", "Fill it in."),
        (RosterProblemCodes.ValueTooLong, "A value is longer than its field.", "Shorten it."),
        (RosterProblemCodes.BadValue, "A value is none of those that the column takes.", "Choose one that the message names."),
        (RosterProblemCodes.BadEmail, "The e-mail address is not one.", "Correct it or leave it empty."),
        (RosterProblemCodes.BadCountry, "The country is no ISO 3166-1 alpha-2 code.", "Use two letters, such as NL."),
        (RosterProblemCodes.BadTimeZone, "The time zone is no IANA name.", "Use a name such as Europe/Copenhagen."),
        (RosterProblemCodes.BadLanguage, "A language is no BCP 47 tag.", "Use tags such as nl or en-GB."),
        (RosterProblemCodes.BadNumber, "A number is none, or out of range.", "Use a whole number in the range that the message names."),
        (RosterProblemCodes.UnknownRole,
            "The role is neither mentor nor mentee.",
            "Use one of the two, or leave it empty to add the person only."),
        (RosterProblemCodes.UnknownGrade,
            "The grade is no step of the organisation's ladder and no rank.",
            "Use a label of the ladder or a rank from 1 to 20."),
        (RosterProblemCodes.UnknownOrganisation,
            "No organisation of this name takes part in the programme.",
            "Correct the name or add the organisation to the programme."),
        (RosterProblemCodes.UnknownTrack, "The programme has no track of this name.", "Correct the name."),
        (RosterProblemCodes.DuplicateRow, "The person is in the roster twice.", "Keep one line."),
        (RosterProblemCodes.OwnManager, "The person is named as its own manager.", "Name the manager, or - for nobody."),
        (RosterProblemCodes.ManagerCycle, "Managers report to each other in a circle.", "Correct one of the managers."),
        (RosterProblemCodes.AlreadyEnrolled, "The person is enrolled in the other role.", "Keep one role for a person in a programme."),
        (RosterProblemCodes.RoleNotOffered,
            "The organisation does not provide this role in the programme.",
            "Change the role of the person or of the organisation."),
        (RosterProblemCodes.QuotaExceeded, "The organisation agreed on fewer people in this role.", "Raise the quota or send fewer."),
    ];

    /// <summary>What a hard rule says about two people.</summary>
    public static IReadOnlyList<(string Code, string Meaning, string Advice)> Rules { get; } =
    [
        (RuleCodes.Ok, "The rule allows the pair.", "Nothing is to be done."),
        (RuleCodes.SameOrganisation, "Both belong to one organisation.", "Pair across two organisations."),
        (RuleCodes.ProtectedOrganisation,
            "One of them comes from the other's organisation, and the programme still protects that tie.",
            "Pair with another organisation until the protection ends."),
        (RuleCodes.OrganisationUnknown, "It is not known which organisation one of them belongs to.", "Complete the data of the person."),
        (RuleCodes.CompetitorConflict, "Their organisations compete.", "Pair with another organisation."),
        (RuleCodes.CompetitorGroupConflict, "Their organisations belong to groups that compete.", "Pair with another organisation."),
        (RuleCodes.PowerRelation, "The mentor holds an influence over the mentee's organisation.", "Choose a mentor without it."),
        (RuleCodes.ReportingLineConflict, "One is above the other in a reporting line.", "Pair outside the line."),
        (RuleCodes.ReportingChainUnknown,
            "It is not known who is above one of them.",
            "Complete the reporting line, or let the programme allow such pairs with a flag."),
        (RuleCodes.SameManager, "Both report to one manager.", "Pair outside the team."),
        (RuleCodes.NoCommonLanguage, "They share no language.", "Pair people who share one."),
        (RuleCodes.LanguageUnknown, "The languages of one of them are not known.", "Add the languages."),
        (RuleCodes.TimeZoneGapTooWide,
            "Their working places are too many hours apart.",
            "Raise the limit of the programme or pair closer places."),
        (RuleCodes.TimeZoneUnknown, "The time zone of one of them is not known.", "Add the time zone."),
        (RuleCodes.NotReversed, "In a reverse programme the mentor has to be the junior one.", "Choose a mentor of a lower grade."),
        (RuleCodes.MentorNotSenior, "The mentor is not senior to the mentee.", "Choose a mentor of a higher grade."),
        (RuleCodes.GradeUnknown, "The grade of one of them is not known.", "Add the grade."),
        (RuleCodes.TrackMismatch, "They are in different tracks of the programme.", "Pair inside a track."),
        (RuleCodes.TrackUnknown, "It is not known which track one of them is in.", "Enrol the person in a track."),
    ];

    /// <summary>Why somebody got no pair.</summary>
    public static IReadOnlyList<(string Code, string Meaning, string Advice)> Unplaced { get; } =
    [
        (UnplacedCodes.NoEligiblePartner,
            "The hard rules leave nobody for this person.",
            "Look at the rules of the programme or enrol more people."),
        (UnplacedCodes.TooFewMentors, "There are more mentees than places with mentors.", "Enrol mentors or raise capacities."),
        (UnplacedCodes.TooFewMentees, "There are more places with mentors than mentees.", "Enrol mentees."),
        (UnplacedCodes.PartnersTaken, "Everybody eligible was needed for somebody else.", "Enrol more people who fit."),
    ];

    /// <summary>Why a match run failed.</summary>
    public static IReadOnlyList<(string Code, string Meaning, string Advice)> RunFailures { get; } =
    [
        (RunFailureCodes.PluginMissing, "A plugin that the programme uses is not available.", "Install it or change the matching policy."),
        (RunFailureCodes.PluginChanged, "The files of a plugin changed while it was in use.", "Match again."),
        (RunFailureCodes.PluginConstructionFailed, "A plugin could not be started.", "Tell its author."),
        (RunFailureCodes.PluginSettingsInvalid, "The settings of a plugin do not fit what it declares.", "Correct the settings."),
        (RunFailureCodes.FeatureNotGranted,
            "A plugin reads a sensitive feature that the programme has not granted.",
            "Grant the feature, or choose another plugin."),
        (RunFailureCodes.PluginThrew, "A plugin failed.", "Tell its author; the run changed nothing."),
        (RunFailureCodes.PluginDeadlineExceeded, "A plugin took longer than its budget.", "Raise the budget or tell its author."),
        (RunFailureCodes.PluginOutOfRange, "A plugin gave points outside its range.", "Tell its author; the run changed nothing."),
        (RunFailureCodes.PluginAnsweredNull, "A plugin gave no answer.", "Tell its author; the run changed nothing."),
        (RunFailureCodes.PluginTooFewResults,
            "A plugin answered for some of the pairs only.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.PluginNotDeterministic,
            "A plugin gave two answers to one question.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.PluginContradictsItself,
            "What a plugin explains is not what it answered before.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.StrategyAnswerInvalid,
            "A strategy chose pairs that break a rule, a capacity or a quota.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.GroupAnswerInvalid,
            "A group former left somebody out, or put somebody in twice.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.ScoreNotReproduced,
            "The explanations of a pair do not sum to its score.",
            "Tell its author; the run changed nothing."),
        (RunFailureCodes.CertificateRejected,
            "The proof of the optimum did not hold.",
            "Tell the author of the strategy; the run changed nothing."),
        (RunFailureCodes.CrossOrganisationRuleMissing,
            "The run lacks the rule that keeps pairs across organisations.",
            "Restore the plugins that are shipped."),
        (RunFailureCodes.MatchingInputInvalid, "What was to be matched contradicts itself.", "Tell the operator the id of the run."),
        (RunFailureCodes.InputsChanged, "The programme changed while it was being matched.", "Match again."),
        (RunFailureCodes.HostStopped, "The server stopped during the run.", "Match again."),
        (RunFailureCodes.Unexpected, "Something broke that should not.", "Tell the operator the id of the run."),
    ];
}
