namespace CrossMentor.Persistence.Tenancy;

/// <summary>Why somebody has to look past the tenant filters. Each purpose opens certain tables only.</summary>
public enum SystemPurpose
{
    /// <summary>Which roles a caller has, before there is a scope.</summary>
    GrantLoading,

    /// <summary>Giving roles from the command line.</summary>
    GrantGiving,

    /// <summary>Which roles the clients and users of the embedded issuer have, for whoever runs the installation.</summary>
    IssuerAdministration,

    /// <summary>Competitor rules, which count secret declarations and groups across all organisations.</summary>
    CompetitorCheck,

    /// <summary>Whether a name is taken by an organisation that the caller may not see.</summary>
    NameCheck,

    /// <summary>Whether a series has an edition of a year that the caller may not see.</summary>
    EditionCheck,

    /// <summary>People of the participating organisations, whether they are enrolled yet or not.</summary>
    RosterImport,

    /// <summary>Whether somebody who appears in an organisation took part in a programme for another, with which a clause on non-recruitment stands.</summary>
    NonRecruitmentWatch,

    /// <summary>Who invited whom, for somebody who brings the code of an invitation and has no role yet.</summary>
    InvitationAcceptance,

    /// <summary>A pair that one side answers, and how many pairs the two people hold: the side may see neither.</summary>
    PairAnswering,

    /// <summary>Whether a certificate is genuine, for somebody who has its code and perhaps no role.</summary>
    CertificateCheck,

    /// <summary>Counting the journals of a programme, which nobody but their pairs may read.</summary>
    DevelopmentReport,

    /// <summary>All pairs of somebody who leaves, those included that the caller does not see yet.</summary>
    PairsOfParticipant,

    /// <summary>Everybody who was at an event, to tell whether it was joint: whoever records sees some of them.</summary>
    EventAttendance,

    /// <summary>What the two people of a pair have learned: each may see its own training only.</summary>
    TrainingCheck,

    /// <summary>Counting over all people of a programme, for reports that do not tell small numbers.</summary>
    ProgrammeReport,

    /// <summary>Counting what people answered in surveys, which nobody but them may read, for reports that do not tell small numbers.</summary>
    EvaluationReport,

    /// <summary>What the sources of an artefact keep to themselves: whoever shows it to others need not know.</summary>
    KnowledgeCheck,

    /// <summary>Who was sent to a sponsor panel, for somebody who brings the code of the seat and has no role.</summary>
    PanelSeat,

    /// <summary>Who was appointed to a jury, for somebody who brings the code of the seat and has no role.</summary>
    JurySeat,

    /// <summary>Asking a jury about nominations and counting its votes, for a manager who may see neither; and how many nominations there are, and where a vote stands among all.</summary>
    JuryVote,

    /// <summary>A match run, which acts for a programme and for no caller.</summary>
    MatchRun,

    /// <summary>Deleting what rested on a consent or on a dimension that is gone, wherever it is kept.</summary>
    ConsentWithdrawal,

    /// <summary>Erasing a person wherever it left traces, and keeping that it was erased.</summary>
    Erasure,

    /// <summary>Telling somebody everything that is kept about it.</summary>
    PersonExport,

    /// <summary>Ending what is kept no longer, of whatever programme.</summary>
    Retention,

    /// <summary>Counting what people declared about diversity, who agreed to be counted.</summary>
    DiversityReport,

    /// <summary>How the gates of a programme stand, which rests on people and organisations that the reader may not see.</summary>
    GateReading,

    /// <summary>What organisations gave each other, of which each sees its own part.</summary>
    LedgerReading,

    /// <summary>Setting programmes of one year beside each other that agreed to it, in figures that tell of no person and no organisation.</summary>
    BenchmarkPublication,

    /// <summary>Which programmes are set to a plugin that the command line is about to remove.</summary>
    PluginRemoval,

    /// <summary>Writing down that somebody is shown data about others, who may not see that it was.</summary>
    DisclosureNoting,

    /// <summary>Appending the rows of the logs to the chains of their organisations, and verifying those.</summary>
    LogSealing,

    /// <summary>Counting how many rows the installation holds, for reports of the command line.</summary>
    Report,
}
