namespace CrossMentor.Persistence.Tenancy;

/// <summary>Code tried to save a row outside its scope. This is a bug of the code, never an answer to a caller.</summary>
public sealed class TenantBreachException(string entity, string change)
    : InvalidOperationException($"A change of {entity} ({change}) lies outside the scope of this context and was not saved.");
