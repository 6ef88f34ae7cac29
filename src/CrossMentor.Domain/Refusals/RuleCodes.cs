namespace CrossMentor.Domain.Refusals;

/// <summary>What the hard rules that are shipped answer about two people. Installed plugins bring codes of their own.</summary>
public static class RuleCodes
{
    /// <summary>Any rule that allows.</summary>
    public const string Ok = "OK";

    public const string SameOrganisation = "SAME_ORGANISATION";
    public const string ProtectedOrganisation = "PROTECTED_ORGANISATION";
    public const string OrganisationUnknown = "ORGANISATION_UNKNOWN";
    public const string CompetitorConflict = "COMPETITOR_CONFLICT";
    public const string CompetitorGroupConflict = "COMPETITOR_GROUP_CONFLICT";
    public const string PowerRelation = "POWER_RELATION";
    public const string ReportingLineConflict = "REPORTING_LINE_CONFLICT";
    public const string ReportingChainUnknown = "REPORTING_CHAIN_UNKNOWN";
    public const string SameManager = "SAME_MANAGER";
    public const string NoCommonLanguage = "NO_COMMON_LANGUAGE";
    public const string LanguageUnknown = "LANGUAGE_UNKNOWN";
    public const string TimeZoneGapTooWide = "TIME_ZONE_GAP_TOO_WIDE";
    public const string TimeZoneUnknown = "TIME_ZONE_UNKNOWN";
    public const string NotReversed = "NOT_REVERSED";
    public const string MentorNotSenior = "MENTOR_NOT_SENIOR";
    public const string GradeUnknown = "GRADE_UNKNOWN";
    public const string TrackMismatch = "TRACK_MISMATCH";
    public const string TrackUnknown = "TRACK_UNKNOWN";
}
