using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>Programmes that follow each other, one edition a year.</summary>
public sealed class ProgrammeSeries : IVersioned
{
    public const int NameLengthMax = 200;

    private ProgrammeSeries()
    {
    }

    public ProgrammeSeriesId Id { get; private set; }

    public int Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public Patron? Patron { get; private set; }

    /// <summary>Issuer of whoever began the series and may open its editions.</summary>
    public string StewardIssuer { get; private set; } = string.Empty;

    /// <summary>Subject of whoever began the series.</summary>
    public string StewardSubject { get; private set; } = string.Empty;

    public static Outcome<ProgrammeSeries> Begin(ProgrammeSeriesId id, string name, Patron? patron, Caller steward)
    {
        var check = new InputCheck();
        var series = new ProgrammeSeries
        {
            Id = id,
            Name = check.Text("name", name, NameLengthMax),
            Patron = patron is null
                ? null
                : new(check.Text("patron.name", patron.Name, Patron.NameLengthMax), check.Text("patron.office", patron.Office, Patron.OfficeLengthMax)),
            StewardIssuer = steward.Issuer,
            StewardSubject = steward.Subject,
        };
        return check.HasFailed ? Outcome<ProgrammeSeries>.Refused(check.Refusals) : series;
    }

    public bool IsStewardedBy(Caller caller) => caller.Issuer == StewardIssuer && caller.Subject == StewardSubject;
}
