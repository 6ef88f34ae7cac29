namespace CrossMentor.Sdk;

/// <summary>A plugin that is ready to be called, together with what it is.</summary>
/// <typeparam name="TContract">The contract it implements.</typeparam>
/// <param name="Reference">Which plugin it is.</param>
/// <param name="Instance">The object to call.</param>
public sealed record LoadedPlugin<TContract>(PluginReference Reference, TContract Instance)
    where TContract : class;
