namespace CrossMentor.Domain.Access;

/// <summary>Whether somebody or something calls.</summary>
public enum CallerKind
{
    User,
    Client,
}
