namespace CrossMentor.Domain.Refusals;

/// <summary>What can be wrong with a line of a roster.</summary>
public static class RosterProblemCodes
{
    public const string MalformedCsv = "MALFORMED_CSV";
    public const string UnknownColumn = "UNKNOWN_COLUMN";
    public const string MissingColumn = "MISSING_COLUMN";
    public const string TooManyLines = "TOO_MANY_LINES";
    public const string MissingValue = "MISSING_VALUE";
    public const string ValueTooLong = "VALUE_TOO_LONG";
    public const string BadValue = "BAD_VALUE";
    public const string BadEmail = "BAD_EMAIL";
    public const string BadCountry = "BAD_COUNTRY";
    public const string BadTimeZone = "BAD_TIME_ZONE";
    public const string BadLanguage = "BAD_LANGUAGE";
    public const string BadNumber = "BAD_NUMBER";
    public const string UnknownRole = "UNKNOWN_ROLE";
    public const string UnknownGrade = "UNKNOWN_GRADE";
    public const string UnknownOrganisation = "UNKNOWN_ORGANISATION";
    public const string UnknownTrack = "UNKNOWN_TRACK";
    public const string DuplicateRow = "DUPLICATE_ROW";
    public const string OwnManager = "OWN_MANAGER";
    public const string ManagerCycle = "MANAGER_CYCLE";
    public const string AlreadyEnrolled = "ALREADY_ENROLLED";
    public const string RoleNotOffered = "ROLE_NOT_OFFERED";
    public const string NotEligibleForTrack = "NOT_ELIGIBLE_FOR_TRACK";
    public const string QuotaExceeded = "QUOTA_EXCEEDED";
}
