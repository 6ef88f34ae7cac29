namespace CrossMentor.Domain.Programmes;

/// <summary>Where a programme changes who decides.</summary>
public enum PowerDomain
{
    Economic,
    Political,
    Social,
}
