namespace CrossMentor.Api.Tests.Borders;

/// <summary>Tells rows of a table apart that are for others, by what stands in them.</summary>
internal static class RowCases
{
    public static string Of(StoredRow row) => row.Entity switch
    {
        "Artefact" when Has(row, "SharedOn") => "shared",
        "Artefact" when Has(row, "PresentedOn") => "presented",
        "Artefact" => "inWork",
        "NonRecruitmentCase" when !Has(row, "BroughtOn") => "notBrought",
        "Pair" when row.Values["IsDisclosed"] is false => "offered",
        _ => "",
    };

    /// <summary>Whom an event is meant for.</summary>
    public static bool IsMeantFor(StoredRow gathering, string role) => $"{gathering.Values["Audience"]}" is var audience && (audience == "Everybody" || audience == $"{role}s");

    private static bool Has(StoredRow row, string value) => row.Values.ContainsKey(value);
}
