namespace CrossMentor.Domain.Identifiers;

/// <summary>An object that counts its changes, so that a stale write is noticed. Saving counts; nobody else does.</summary>
public interface IVersioned
{
    /// <summary>1 after the first save, one more with each change; 0 before the first save.</summary>
    int Version { get; }
}
