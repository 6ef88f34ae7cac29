namespace CrossMentor.Plugins.Hosting;

/// <summary>Where the plugins of an installation come from: what there is now, and a hold on what somebody uses.</summary>
/// <remarks>Whoever does one piece of work takes <see cref="Current"/> once and keeps it: a snapshot does not change under its reader.</remarks>
public interface IPluginSource
{
    /// <summary>The plugins there are at this moment.</summary>
    PluginCatalogue Current { get; }

    /// <summary>Raised after <see cref="Current"/> became another snapshot, on the thread that noticed.</summary>
    event EventHandler? Replaced;

    /// <summary>Keeps the packages of some plugins from being removed until the hold is disposed; null when one of them is gone already.</summary>
    /// <param name="plugins">Plugins of a snapshot of this source.</param>
    IDisposable? TryHold(IEnumerable<InstalledPlugin> plugins);
}
