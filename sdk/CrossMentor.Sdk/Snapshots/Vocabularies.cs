namespace CrossMentor.Sdk.Snapshots;

/// <summary>The names of the vocabularies that the feature catalogue uses.</summary>
public static class Vocabularies
{
    /// <summary>Languages by their tag: <c>language:da</c>.</summary>
    public const string Language = "language";

    /// <summary>Skills and development goals: <c>skill:negotiation</c>.</summary>
    public const string Skill = "skill";

    /// <summary>Functions: <c>function:finance</c>.</summary>
    public const string Function = "function";

    /// <summary>Sectors: <c>sector:energy</c>.</summary>
    public const string Sector = "sector";

    /// <summary>Countries: <c>country:DK</c>.</summary>
    public const string Country = "country";

    /// <summary>Sites and towns: <c>location:aarhus</c>.</summary>
    public const string Location = "location";

    /// <summary>Departments: <c>department:sales</c>.</summary>
    public const string Department = "department";

    /// <summary>Divisions: <c>division:nordics</c>.</summary>
    public const string Division = "division";

    /// <summary>Tracks of the programme: <c>track:board</c>.</summary>
    public const string Track = "track";

    /// <summary>Organisations under their pseudonyms of the run: <c>organisation:07</c>.</summary>
    public const string Organisation = "organisation";

    /// <summary>Self-declared genders: <c>gender:f</c>.</summary>
    public const string Gender = "gender";
}
