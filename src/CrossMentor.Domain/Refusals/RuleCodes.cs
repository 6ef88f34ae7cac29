namespace CrossMentor.Domain.Refusals;

/// <summary>What the hard rules of the shipped plugins answer about two people.</summary>
public static class RuleCodes
{
    public const string Ok = "OK";
    public const string SameOrganisation = "SAME_ORGANISATION";
    public const string Competitors = "COMPETITORS";
    public const string ReportingLineConflict = "REPORTING_LINE_CONFLICT";
    public const string ReportingLineUnknown = "REPORTING_LINE_UNKNOWN";
    public const string NoCommonLanguage = "NO_COMMON_LANGUAGE";
    public const string LanguagesUnknown = "LANGUAGES_UNKNOWN";
    public const string TimeZoneGap = "TIME_ZONE_GAP";
    public const string TimeZoneUnknown = "TIME_ZONE_UNKNOWN";
    public const string NotReversed = "NOT_REVERSED";
    public const string GradeUnknown = "GRADE_UNKNOWN";
    public const string DifferentTrack = "DIFFERENT_TRACK";
}
