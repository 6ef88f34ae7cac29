namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>The steps of a change to the store, between any two of which its process may die.</summary>
internal enum StoreStep
{
    /// <summary>The files are copied and checked; nothing of them is visible.</summary>
    Staged,

    /// <summary>The record is written too.</summary>
    Recorded,

    /// <summary>The package lies in its place.</summary>
    Moved,

    /// <summary>A removed package lies out of sight.</summary>
    PutAside,
}
