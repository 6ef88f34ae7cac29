CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;
CREATE TABLE "AuditEntries" (
    "Id" uuid NOT NULL,
    "At" timestamp with time zone NOT NULL,
    "Issuer" character varying(250) NOT NULL,
    "Subject" character varying(255) NOT NULL,
    "Operation" character varying(100) NOT NULL,
    "ObjectType" character varying(60),
    "ObjectId" uuid,
    "Outcome" character varying(64) NOT NULL,
    CONSTRAINT "PK_AuditEntries" PRIMARY KEY ("Id")
);

CREATE TABLE "IdempotentReplies" (
    "Id" uuid NOT NULL,
    "Issuer" character varying(250) NOT NULL,
    "Subject" character varying(255) NOT NULL,
    "Operation" character varying(100) NOT NULL,
    "Key" character varying(200) NOT NULL,
    "RequestHash" character varying(64) NOT NULL,
    "ResultJson" text NOT NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_IdempotentReplies" PRIMARY KEY ("Id")
);

CREATE TABLE "OrganisationGroups" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    CONSTRAINT "PK_OrganisationGroups" PRIMARY KEY ("Id")
);

CREATE TABLE "Programmes" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Orientation" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "Purpose" character varying(4000) NOT NULL,
    "Languages" text NOT NULL,
    "StartsOn" date NOT NULL,
    "EndsOn" date NOT NULL,
    "Tracks" text NOT NULL,
    "BalanceTolerance" integer NOT NULL,
    "LearningGroupCount" integer NOT NULL,
    "MatchingPolicy" text NOT NULL,
    CONSTRAINT "PK_Programmes" PRIMARY KEY ("Id")
);

CREATE TABLE "Organisations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    "NameKey" character varying(200) NOT NULL,
    "Sector" character varying(64) NOT NULL,
    "SizeBand" character varying(32) NOT NULL,
    "Country" character(2) NOT NULL,
    "GroupId" uuid,
    "GradeLadder" text NOT NULL,
    CONSTRAINT "PK_Organisations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Organisations_OrganisationGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "OrganisationGroups" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LearningGroups" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Number" integer NOT NULL,
    CONSTRAINT "PK_LearningGroups" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_LearningGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MatchRuns" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "State" character varying(32) NOT NULL,
    "Stage" character varying(32) NOT NULL,
    "Done" integer NOT NULL,
    "Total" integer NOT NULL,
    "Seed" integer NOT NULL,
    "Plugins" text NOT NULL,
    "Weights" text NOT NULL,
    "InputsHash" character varying(64),
    "ResultHash" character varying(64),
    "QueuedAt" timestamp with time zone NOT NULL,
    "StartedAt" timestamp with time zone,
    "EndedAt" timestamp with time zone,
    "Failure" text,
    CONSTRAINT "PK_MatchRuns" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_MatchRuns_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CompetitorDeclarations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "DeclaredById" uuid NOT NULL,
    "CompetitorId" uuid NOT NULL,
    "ValidFrom" date NOT NULL,
    "ValidTo" date,
    CONSTRAINT "PK_CompetitorDeclarations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CompetitorDeclarations_Organisations_CompetitorId" FOREIGN KEY ("CompetitorId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CompetitorDeclarations_Organisations_DeclaredById" FOREIGN KEY ("DeclaredById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ParticipatingOrganisations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Role" character varying(32) NOT NULL,
    "MentorQuota" integer NOT NULL,
    "MenteeQuota" integer NOT NULL,
    CONSTRAINT "PK_ParticipatingOrganisations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ParticipatingOrganisations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ParticipatingOrganisations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "People" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "ExternalId" character varying(100) NOT NULL,
    "DisplayName" character varying(200) NOT NULL,
    "Email" character varying(254),
    "JobTitle" character varying(200),
    "Function" character varying(64),
    "Department" character varying(200),
    "Country" character(2),
    "City" character varying(200),
    "TimeZone" character varying(64),
    "Languages" text NOT NULL,
    "Skills" text NOT NULL,
    "ExperienceYears" integer,
    "GradeLabel" character varying(60),
    "GradeRank" integer,
    "ReportingLine" text NOT NULL,
    "HasUnresolvedManager" boolean NOT NULL,
    CONSTRAINT "PK_People" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_People_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RoleGrants" (
    "Id" uuid NOT NULL,
    "Issuer" character varying(250) NOT NULL,
    "Subject" character varying(255) NOT NULL,
    "Role" character varying(32) NOT NULL,
    "OrganisationId" uuid,
    "ProgrammeId" uuid,
    "ScopeKey" character varying(60) NOT NULL,
    "GivenAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_RoleGrants" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RoleGrants_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleGrants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Scenarios" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "MatchRunId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "State" character varying(32) NOT NULL,
    "PlacedCount" integer NOT NULL,
    "UnplacedCount" integer NOT NULL,
    "TotalScore" integer NOT NULL,
    "Certificate" character varying(32) NOT NULL,
    CONSTRAINT "PK_Scenarios" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Scenarios_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Scenarios_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Participants" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Role" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "TrackId" uuid,
    "Capacity" integer NOT NULL,
    "Goals" text NOT NULL,
    CONSTRAINT "PK_Participants" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Participants_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Participants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Participants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProposedGroups" (
    "ScenarioId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MemberIds" text NOT NULL,
    CONSTRAINT "PK_ProposedGroups" PRIMARY KEY ("ScenarioId", "Number"),
    CONSTRAINT "FK_ProposedGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedGroups_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LearningGroupMembers" (
    "LearningGroupId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    CONSTRAINT "PK_LearningGroupMembers" PRIMARY KEY ("LearningGroupId", "ParticipantId"),
    CONSTRAINT "FK_LearningGroupMembers_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LearningGroupMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LearningGroupMembers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LearningGroupMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Pairs" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorId" uuid NOT NULL,
    "MenteeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "MentorOrganisationId" uuid NOT NULL,
    "MenteeOrganisationId" uuid NOT NULL,
    "TrackId" uuid,
    "State" character varying(32) NOT NULL,
    "PublishedAt" timestamp with time zone NOT NULL,
    "Score" integer NOT NULL,
    "Explanation" text NOT NULL,
    CONSTRAINT "PK_Pairs" PRIMARY KEY ("Id"),
    CONSTRAINT "CK_Pairs_CrossBorder" CHECK ("MentorOrganisationId" <> "MenteeOrganisationId"),
    CONSTRAINT "FK_Pairs_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Proposals" (
    "Id" uuid NOT NULL,
    "ScenarioId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorId" uuid NOT NULL,
    "MenteeId" uuid NOT NULL,
    "MentorOrganisationId" uuid NOT NULL,
    "MenteeOrganisationId" uuid NOT NULL,
    "Score" integer NOT NULL,
    "Explanation" text NOT NULL,
    CONSTRAINT "PK_Proposals" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Proposals_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "UnplacedParticipants" (
    "ScenarioId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Code" character varying(64) NOT NULL,
    "Text" character varying(2000) NOT NULL,
    CONSTRAINT "PK_UnplacedParticipants" PRIMARY KEY ("ScenarioId", "ParticipantId"),
    CONSTRAINT "FK_UnplacedParticipants_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_UnplacedParticipants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_UnplacedParticipants_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AuditEntries_At" ON "AuditEntries" ("At");

CREATE INDEX "IX_AuditEntries_ObjectId" ON "AuditEntries" ("ObjectId");

CREATE INDEX "IX_CompetitorDeclarations_CompetitorId" ON "CompetitorDeclarations" ("CompetitorId");

CREATE INDEX "IX_CompetitorDeclarations_DeclaredById" ON "CompetitorDeclarations" ("DeclaredById");

CREATE INDEX "IX_IdempotentReplies_At" ON "IdempotentReplies" ("At");

CREATE UNIQUE INDEX "IX_IdempotentReplies_Issuer_Subject_Operation_Key" ON "IdempotentReplies" ("Issuer", "Subject", "Operation", "Key");

CREATE INDEX "IX_LearningGroupMembers_OrganisationId" ON "LearningGroupMembers" ("OrganisationId");

CREATE INDEX "IX_LearningGroupMembers_ParticipantId" ON "LearningGroupMembers" ("ParticipantId");

CREATE INDEX "IX_LearningGroupMembers_ProgrammeId" ON "LearningGroupMembers" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_LearningGroups_ProgrammeId_Number" ON "LearningGroups" ("ProgrammeId", "Number");

CREATE UNIQUE INDEX "IX_MatchRuns_OpenInProgramme" ON "MatchRuns" ("ProgrammeId") WHERE "State" IN ('Queued', 'Running');

CREATE INDEX "IX_MatchRuns_ProgrammeId_QueuedAt" ON "MatchRuns" ("ProgrammeId", "QueuedAt");

CREATE INDEX "IX_Organisations_GroupId" ON "Organisations" ("GroupId");

CREATE UNIQUE INDEX "IX_Organisations_NameKey" ON "Organisations" ("NameKey");

CREATE INDEX "IX_Pairs_MenteeId" ON "Pairs" ("MenteeId");

CREATE INDEX "IX_Pairs_MenteeOrganisationId_ProgrammeId" ON "Pairs" ("MenteeOrganisationId", "ProgrammeId");

CREATE INDEX "IX_Pairs_MenteePersonId_MentorOrganisationId" ON "Pairs" ("MenteePersonId", "MentorOrganisationId");

CREATE UNIQUE INDEX "IX_Pairs_MentorId_MenteeId" ON "Pairs" ("MentorId", "MenteeId");

CREATE INDEX "IX_Pairs_MentorOrganisationId_ProgrammeId" ON "Pairs" ("MentorOrganisationId", "ProgrammeId");

CREATE INDEX "IX_Pairs_MentorPersonId_MenteeOrganisationId" ON "Pairs" ("MentorPersonId", "MenteeOrganisationId");

CREATE INDEX "IX_Pairs_ProgrammeId_PublishedAt" ON "Pairs" ("ProgrammeId", "PublishedAt");

CREATE INDEX "IX_Participants_OrganisationId" ON "Participants" ("OrganisationId");

CREATE INDEX "IX_Participants_PersonId_ProgrammeId" ON "Participants" ("PersonId", "ProgrammeId");

CREATE INDEX "IX_Participants_ProgrammeId_OrganisationId_Role_State" ON "Participants" ("ProgrammeId", "OrganisationId", "Role", "State");

CREATE UNIQUE INDEX "IX_Participants_ProgrammeId_PersonId" ON "Participants" ("ProgrammeId", "PersonId");

CREATE INDEX "IX_ParticipatingOrganisations_OrganisationId_ProgrammeId" ON "ParticipatingOrganisations" ("OrganisationId", "ProgrammeId");

CREATE UNIQUE INDEX "IX_ParticipatingOrganisations_ProgrammeId_OrganisationId" ON "ParticipatingOrganisations" ("ProgrammeId", "OrganisationId");

CREATE UNIQUE INDEX "IX_People_OrganisationId_ExternalId" ON "People" ("OrganisationId", "ExternalId");

CREATE INDEX "IX_People_OrganisationId_HasUnresolvedManager" ON "People" ("OrganisationId", "HasUnresolvedManager");

CREATE INDEX "IX_Programmes_StartsOn" ON "Programmes" ("StartsOn");

CREATE INDEX "IX_Proposals_MenteeId" ON "Proposals" ("MenteeId");

CREATE INDEX "IX_Proposals_MentorId" ON "Proposals" ("MentorId");

CREATE INDEX "IX_Proposals_ProgrammeId" ON "Proposals" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Proposals_ScenarioId_MentorId_MenteeId" ON "Proposals" ("ScenarioId", "MentorId", "MenteeId");

CREATE INDEX "IX_Proposals_ScenarioId_Score" ON "Proposals" ("ScenarioId", "Score");

CREATE INDEX "IX_ProposedGroups_ProgrammeId" ON "ProposedGroups" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_RoleGrants_Issuer_Subject_Role_ScopeKey" ON "RoleGrants" ("Issuer", "Subject", "Role", "ScopeKey");

CREATE INDEX "IX_RoleGrants_OrganisationId" ON "RoleGrants" ("OrganisationId");

CREATE INDEX "IX_RoleGrants_ProgrammeId" ON "RoleGrants" ("ProgrammeId");

CREATE INDEX "IX_Scenarios_MatchRunId" ON "Scenarios" ("MatchRunId");

CREATE INDEX "IX_Scenarios_ProgrammeId" ON "Scenarios" ("ProgrammeId");

CREATE INDEX "IX_UnplacedParticipants_ParticipantId" ON "UnplacedParticipants" ("ParticipantId");

CREATE INDEX "IX_UnplacedParticipants_ProgrammeId" ON "UnplacedParticipants" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122090000_Initial', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Scenarios" ADD "DraftedFromId" uuid;

ALTER TABLE "Scenarios" ADD "Label" character varying(200) NOT NULL DEFAULT '';

ALTER TABLE "Scenarios" ADD "Solution" character varying(32) NOT NULL DEFAULT 'Current';

CREATE TABLE "KeptRunInputs" (
    "MatchRunId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Bytes" bytea NOT NULL,
    CONSTRAINT "PK_KeptRunInputs" PRIMARY KEY ("MatchRunId"),
    CONSTRAINT "FK_KeptRunInputs_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_KeptRunInputs_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MatchTasks" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MatchRunId" uuid NOT NULL,
    "ScenarioId" uuid,
    "ScenarioVersion" integer,
    "Kind" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "Stage" character varying(32) NOT NULL,
    "Done" integer NOT NULL,
    "Total" integer NOT NULL,
    "QueuedAt" timestamp with time zone NOT NULL,
    "StartedAt" timestamp with time zone,
    "EndedAt" timestamp with time zone,
    "Failure" text,
    "Question" text,
    "Replay" text,
    "WhatIf" text,
    CONSTRAINT "PK_MatchTasks" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_MatchTasks_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MatchTasks_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MatchTasks_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ScenarioDecisions" (
    "ScenarioId" uuid NOT NULL,
    "MentorId" uuid NOT NULL,
    "MenteeId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Reason" character varying(1000) NOT NULL,
    "DecidedBy" character varying(255) NOT NULL,
    "DecidedAt" timestamp with time zone NOT NULL,
    "PairsLost" integer,
    "ScoreLost" integer,
    CONSTRAINT "PK_ScenarioDecisions" PRIMARY KEY ("ScenarioId", "MentorId", "MenteeId"),
    CONSTRAINT "FK_ScenarioDecisions_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Scenarios_DraftedFromId" ON "Scenarios" ("DraftedFromId");

CREATE INDEX "IX_KeptRunInputs_ProgrammeId" ON "KeptRunInputs" ("ProgrammeId");

CREATE INDEX "IX_MatchTasks_MatchRunId" ON "MatchTasks" ("MatchRunId");

CREATE UNIQUE INDEX "IX_MatchTasks_OpenResolve" ON "MatchTasks" ("ScenarioId") WHERE "Kind" = 'Resolve' AND "State" IN ('Queued', 'Running');

CREATE INDEX "IX_MatchTasks_ProgrammeId_State" ON "MatchTasks" ("ProgrammeId", "State");

CREATE INDEX "IX_ScenarioDecisions_MenteeId" ON "ScenarioDecisions" ("MenteeId");

CREATE INDEX "IX_ScenarioDecisions_MentorId" ON "ScenarioDecisions" ("MentorId");

CREATE INDEX "IX_ScenarioDecisions_ProgrammeId" ON "ScenarioDecisions" ("ProgrammeId");

ALTER TABLE "Scenarios" ADD CONSTRAINT "FK_Scenarios_Scenarios_DraftedFromId" FOREIGN KEY ("DraftedFromId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122140000_Scenarios', '10.0.14');

COMMIT;

START TRANSACTION;
DROP INDEX "IX_Pairs_MentorId_MenteeId";

ALTER TABLE "RoleGrants" ADD "PersonId" uuid;

ALTER TABLE "Programmes" ADD "PairApproval" character varying(32) NOT NULL DEFAULT 'None';

ALTER TABLE "Pairs" ADD "Answers" text NOT NULL DEFAULT '{"mentorOrganisation":"NotAsked","menteeOrganisation":"NotAsked","mentor":"NotAsked","mentee":"NotAsked"}';

ALTER TABLE "Pairs" ADD "ConfirmedAt" timestamp with time zone;

ALTER TABLE "Pairs" ADD "EndReason" character varying(32);

ALTER TABLE "Pairs" ADD "EndedAt" timestamp with time zone;

ALTER TABLE "Pairs" ADD "IsDisclosed" boolean NOT NULL DEFAULT TRUE;

ALTER TABLE "Pairs" ADD "MenteeProfile" text;

ALTER TABLE "Pairs" ADD "MentorProfile" text;

ALTER TABLE "LearningGroupMembers" ADD "PersonId" uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

UPDATE "LearningGroupMembers" SET "PersonId" = (SELECT "PersonId" FROM "Participants" WHERE "Participants"."Id" = "LearningGroupMembers"."ParticipantId");

UPDATE "Pairs" SET "ConfirmedAt" = "PublishedAt";

CREATE TABLE "Invitations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "CodeHash" character varying(64) NOT NULL,
    "InvitedAt" timestamp with time zone NOT NULL,
    "ExpiresAt" timestamp with time zone NOT NULL,
    "AcceptedAt" timestamp with time zone,
    CONSTRAINT "PK_Invitations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Invitations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RoleGrants_PersonId" ON "RoleGrants" ("PersonId");

CREATE UNIQUE INDEX "IX_Pairs_MentorId_MenteeId" ON "Pairs" ("MentorId", "MenteeId") WHERE "State" IN ('Proposed', 'Published', 'Active');

CREATE INDEX "IX_LearningGroupMembers_PersonId" ON "LearningGroupMembers" ("PersonId");

CREATE UNIQUE INDEX "IX_Invitations_CodeHash" ON "Invitations" ("CodeHash");

CREATE INDEX "IX_Invitations_OrganisationId" ON "Invitations" ("OrganisationId");

CREATE INDEX "IX_Invitations_ParticipantId" ON "Invitations" ("ParticipantId");

CREATE INDEX "IX_Invitations_PersonId" ON "Invitations" ("PersonId");

CREATE INDEX "IX_Invitations_ProgrammeId" ON "Invitations" ("ProgrammeId");

ALTER TABLE "RoleGrants" ADD CONSTRAINT "FK_RoleGrants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122170000_PairApproval', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Programmes" ADD "CatalogueDetails" text;

ALTER TABLE "Programmes" ADD "CompatibilityBand" text;

ALTER TABLE "Programmes" ADD "EditionYear" integer;

ALTER TABLE "Programmes" ADD "SeriesId" uuid;

ALTER TABLE "Organisations" ADD "Profile" text;

CREATE TABLE "CostEntries" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid,
    "Kind" character varying(32) NOT NULL,
    "AmountMinor" integer NOT NULL,
    "Currency" character(3) NOT NULL,
    "SpentOn" date NOT NULL,
    CONSTRAINT "PK_CostEntries" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CostEntries_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CostEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProgrammeSeries" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Patron" text,
    "StewardIssuer" character varying(250) NOT NULL,
    "StewardSubject" character varying(255) NOT NULL,
    CONSTRAINT "PK_ProgrammeSeries" PRIMARY KEY ("Id")
);

CREATE TABLE "StartAssessments" (
    "OrganisationId" uuid NOT NULL,
    "Version" integer NOT NULL,
    "Answers" text NOT NULL,
    "Threshold" integer NOT NULL,
    CONSTRAINT "PK_StartAssessments" PRIMARY KEY ("OrganisationId"),
    CONSTRAINT "FK_StartAssessments_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "WaitingEntries" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "PersonId" uuid,
    "Reason" character varying(32) NOT NULL,
    "Priority" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "JoinedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_WaitingEntries" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_WaitingEntries_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WaitingEntries_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WaitingEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_Programmes_SeriesId_EditionYear" ON "Programmes" ("SeriesId", "EditionYear");

CREATE INDEX "IX_CostEntries_OrganisationId" ON "CostEntries" ("OrganisationId");

CREATE INDEX "IX_CostEntries_ProgrammeId" ON "CostEntries" ("ProgrammeId");

CREATE INDEX "IX_ProgrammeSeries_StewardIssuer_StewardSubject" ON "ProgrammeSeries" ("StewardIssuer", "StewardSubject");

CREATE INDEX "IX_WaitingEntries_OrganisationId" ON "WaitingEntries" ("OrganisationId");

CREATE INDEX "IX_WaitingEntries_PersonId" ON "WaitingEntries" ("PersonId");

CREATE INDEX "IX_WaitingEntries_ProgrammeId" ON "WaitingEntries" ("ProgrammeId");

ALTER TABLE "Programmes" ADD CONSTRAINT "FK_Programmes_ProgrammeSeries_SeriesId" FOREIGN KEY ("SeriesId") REFERENCES "ProgrammeSeries" ("Id") ON DELETE RESTRICT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122180000_Consortium', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Scenarios" ADD "Conflict" text;

ALTER TABLE "Scenarios" ADD "Ungrouped" text;

ALTER TABLE "Proposals" ADD "IsRunning" boolean NOT NULL DEFAULT FALSE;

ALTER TABLE "ParticipatingOrganisations" ADD "GivingQuota" text;

ALTER TABLE "ParticipatingOrganisations" ADD "ReceivingQuota" text;

ALTER TABLE "MatchRuns" ADD "ReunitesEndedPairs" boolean NOT NULL DEFAULT FALSE;

ALTER TABLE "MatchRuns" ADD "RunningPairs" character varying(32);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122181000_Rematching', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Programmes" ADD "Gates" text NOT NULL DEFAULT '[]';

ALTER TABLE "Programmes" ADD "Intents" text NOT NULL DEFAULT '[]';

ALTER TABLE "Programmes" ADD "IsMatchPublished" boolean NOT NULL DEFAULT FALSE;

UPDATE "Programmes" SET "IsMatchPublished" = TRUE WHERE "State" <> 'Preparing';

CREATE TABLE "AgreementVersions" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "Clauses" text NOT NULL,
    "Hash" character varying(64) NOT NULL,
    "ProposedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_AgreementVersions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AgreementVersions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PurposeVersions" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "Texts" text NOT NULL,
    "Hash" character varying(64) NOT NULL,
    "ProposedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_PurposeVersions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PurposeVersions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Acknowledgements" (
    "Id" uuid NOT NULL,
    "AgreementVersionId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Language" character varying(35) NOT NULL,
    "AcknowledgedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Acknowledgements" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Acknowledgements_AgreementVersions_AgreementVersionId" FOREIGN KEY ("AgreementVersionId") REFERENCES "AgreementVersions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AgreementSignatures" (
    "Id" uuid NOT NULL,
    "AgreementVersionId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "SignedAt" timestamp with time zone NOT NULL,
    "SignedBy" character varying(255) NOT NULL,
    CONSTRAINT "PK_AgreementSignatures" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AgreementSignatures_AgreementVersions_AgreementVersionId" FOREIGN KEY ("AgreementVersionId") REFERENCES "AgreementVersions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgreementSignatures_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgreementSignatures_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PurposeAcceptances" (
    "Id" uuid NOT NULL,
    "PurposeVersionId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "AcceptedAt" timestamp with time zone NOT NULL,
    "AcceptedBy" character varying(255) NOT NULL,
    CONSTRAINT "PK_PurposeAcceptances" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PurposeAcceptances_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PurposeAcceptances_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PurposeAcceptances_PurposeVersions_PurposeVersionId" FOREIGN KEY ("PurposeVersionId") REFERENCES "PurposeVersions" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Acknowledgements_AgreementVersionId" ON "Acknowledgements" ("AgreementVersionId");

CREATE INDEX "IX_Acknowledgements_OrganisationId" ON "Acknowledgements" ("OrganisationId");

CREATE UNIQUE INDEX "IX_Acknowledgements_ParticipantId_AgreementVersionId" ON "Acknowledgements" ("ParticipantId", "AgreementVersionId");

CREATE INDEX "IX_Acknowledgements_PersonId" ON "Acknowledgements" ("PersonId");

CREATE INDEX "IX_Acknowledgements_ProgrammeId" ON "Acknowledgements" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_AgreementSignatures_AgreementVersionId_OrganisationId" ON "AgreementSignatures" ("AgreementVersionId", "OrganisationId");

CREATE INDEX "IX_AgreementSignatures_OrganisationId" ON "AgreementSignatures" ("OrganisationId");

CREATE INDEX "IX_AgreementSignatures_ProgrammeId" ON "AgreementSignatures" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_AgreementVersions_ProgrammeId_Number" ON "AgreementVersions" ("ProgrammeId", "Number");

CREATE INDEX "IX_PurposeAcceptances_OrganisationId" ON "PurposeAcceptances" ("OrganisationId");

CREATE INDEX "IX_PurposeAcceptances_ProgrammeId" ON "PurposeAcceptances" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_PurposeAcceptances_PurposeVersionId_OrganisationId" ON "PurposeAcceptances" ("PurposeVersionId", "OrganisationId");

CREATE UNIQUE INDEX "IX_PurposeVersions_ProgrammeId_Number" ON "PurposeVersions" ("ProgrammeId", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122190000_Agreements', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE "Curricula" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Modules" text NOT NULL,
    "Topics" text NOT NULL,
    CONSTRAINT "PK_Curricula" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Curricula_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FollowUpPlans" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "StartsOn" date NOT NULL,
    "CadenceDays" integer NOT NULL,
    "EscalatesAfter" integer NOT NULL,
    CONSTRAINT "PK_FollowUpPlans" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_FollowUpPlans_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUpPlans_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FollowUps" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "DoneOn" date NOT NULL,
    "Outcome" character varying(32) NOT NULL,
    CONSTRAINT "PK_FollowUps" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_FollowUps_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUps_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUps_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IntervisionGroups" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Role" character varying(32) NOT NULL,
    "Round" integer NOT NULL,
    "Number" integer NOT NULL,
    "CaseBringerId" uuid NOT NULL,
    "IsAcrossOrganisations" boolean NOT NULL,
    CONSTRAINT "PK_IntervisionGroups" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_IntervisionGroups_Participants_CaseBringerId" FOREIGN KEY ("CaseBringerId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProgrammeEvents" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "Audience" character varying(32) NOT NULL,
    "Title" character varying(200) NOT NULL,
    "Place" character varying(300),
    "StartsAt" timestamp with time zone NOT NULL,
    "EndsAt" timestamp with time zone NOT NULL,
    "Modules" text NOT NULL,
    "Topics" text NOT NULL,
    "IsJoint" boolean NOT NULL,
    CONSTRAINT "PK_ProgrammeEvents" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ProgrammeEvents_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Sponsors" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Name" character varying(200) NOT NULL,
    "JobTitle" character varying(200),
    "AppointedOn" date NOT NULL,
    "StoodDownOn" date,
    CONSTRAINT "PK_Sponsors" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Sponsors_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Sponsors_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IntervisionMembers" (
    "IntervisionGroupId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    CONSTRAINT "PK_IntervisionMembers" PRIMARY KEY ("IntervisionGroupId", "ParticipantId"),
    CONSTRAINT "FK_IntervisionMembers_IntervisionGroups_IntervisionGroupId" FOREIGN KEY ("IntervisionGroupId") REFERENCES "IntervisionGroups" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_IntervisionMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionMembers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Attendances" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeEventId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Role" character varying(32) NOT NULL,
    "State" character varying(32) NOT NULL,
    "RecordedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Attendances" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Attendances_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_ProgrammeEvents_ProgrammeEventId" FOREIGN KEY ("ProgrammeEventId") REFERENCES "ProgrammeEvents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Communications" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "SponsorId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "SentOn" date NOT NULL,
    CONSTRAINT "PK_Communications" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Communications_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Communications_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Communications_Sponsors_SponsorId" FOREIGN KEY ("SponsorId") REFERENCES "Sponsors" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Attendances_OrganisationId" ON "Attendances" ("OrganisationId");

CREATE INDEX "IX_Attendances_ParticipantId" ON "Attendances" ("ParticipantId");

CREATE INDEX "IX_Attendances_PersonId" ON "Attendances" ("PersonId");

CREATE UNIQUE INDEX "IX_Attendances_ProgrammeEventId_ParticipantId" ON "Attendances" ("ProgrammeEventId", "ParticipantId");

CREATE INDEX "IX_Attendances_ProgrammeId_OrganisationId" ON "Attendances" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_Communications_OrganisationId" ON "Communications" ("OrganisationId");

CREATE INDEX "IX_Communications_ProgrammeId_SentOn" ON "Communications" ("ProgrammeId", "SentOn");

CREATE INDEX "IX_Communications_SponsorId" ON "Communications" ("SponsorId");

CREATE UNIQUE INDEX "IX_Curricula_ProgrammeId" ON "Curricula" ("ProgrammeId");

CREATE INDEX "IX_FollowUpPlans_OrganisationId" ON "FollowUpPlans" ("OrganisationId");

CREATE UNIQUE INDEX "IX_FollowUpPlans_ProgrammeId_OrganisationId" ON "FollowUpPlans" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_FollowUps_OrganisationId_ParticipantId_DoneOn" ON "FollowUps" ("OrganisationId", "ParticipantId", "DoneOn");

CREATE INDEX "IX_FollowUps_ParticipantId" ON "FollowUps" ("ParticipantId");

CREATE INDEX "IX_FollowUps_ProgrammeId" ON "FollowUps" ("ProgrammeId");

CREATE INDEX "IX_IntervisionGroups_CaseBringerId" ON "IntervisionGroups" ("CaseBringerId");

CREATE UNIQUE INDEX "IX_IntervisionGroups_ProgrammeId_Role_Round_Number" ON "IntervisionGroups" ("ProgrammeId", "Role", "Round", "Number");

CREATE INDEX "IX_IntervisionMembers_OrganisationId" ON "IntervisionMembers" ("OrganisationId");

CREATE INDEX "IX_IntervisionMembers_ParticipantId" ON "IntervisionMembers" ("ParticipantId");

CREATE INDEX "IX_IntervisionMembers_PersonId" ON "IntervisionMembers" ("PersonId");

CREATE INDEX "IX_IntervisionMembers_ProgrammeId" ON "IntervisionMembers" ("ProgrammeId");

CREATE INDEX "IX_ProgrammeEvents_ProgrammeId_StartsAt" ON "ProgrammeEvents" ("ProgrammeId", "StartsAt");

CREATE INDEX "IX_Sponsors_OrganisationId" ON "Sponsors" ("OrganisationId");

CREATE INDEX "IX_Sponsors_ProgrammeId_OrganisationId" ON "Sponsors" ("ProgrammeId", "OrganisationId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122191000_EventsAndFollowUp', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Programmes" ADD "PairExpectations" text NOT NULL DEFAULT '{"sessionsMin":4,"sessionsTarget":6,"menteeCancellationsMax":3,"daysWithoutSessionMax":60,"initiativeProposalsMin":4}';

ALTER TABLE "Pairs" ADD "MenteeCompletes" boolean NOT NULL DEFAULT FALSE;

ALTER TABLE "Pairs" ADD "MenteePledge" text;

ALTER TABLE "Pairs" ADD "MentorCompletes" boolean NOT NULL DEFAULT FALSE;

ALTER TABLE "Pairs" ADD "MentorPledge" text;

ALTER TABLE "Pairs" ADD "StartedAt" timestamp with time zone;

CREATE TABLE "PairCertificates" (
    "Id" uuid NOT NULL,
    "PairId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "MentorOrganisationId" uuid NOT NULL,
    "MenteeOrganisationId" uuid NOT NULL,
    "Code" character varying(23) NOT NULL,
    "ProgrammeName" character varying(200) NOT NULL,
    "IssuedAt" timestamp with time zone NOT NULL,
    "Sessions" integer NOT NULL,
    "Minutes" integer NOT NULL,
    CONSTRAINT "PK_PairCertificates" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PairCertificates_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairJournals" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "PairId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "CareerPlan" character varying(32) NOT NULL,
    "Goals" text NOT NULL,
    "Experiments" text NOT NULL,
    CONSTRAINT "PK_PairJournals" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PairJournals_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairSessions" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "PairId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "MentorOrganisationId" uuid NOT NULL,
    "MenteeOrganisationId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "State" character varying(32) NOT NULL,
    "ProposedBy" character varying(32),
    "PlannedOn" date,
    "HeldOn" date,
    "Minutes" integer,
    "Format" character varying(32),
    "Topics" text NOT NULL,
    "MentorConfirmed" boolean NOT NULL,
    "MenteeConfirmed" boolean NOT NULL,
    "CancelledBy" character varying(32),
    "MentorReschedules" integer NOT NULL,
    "MenteeReschedules" integer NOT NULL,
    CONSTRAINT "PK_PairSessions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PairSessions_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_PairCertificates_Code" ON "PairCertificates" ("Code");

CREATE INDEX "IX_PairCertificates_MenteeOrganisationId" ON "PairCertificates" ("MenteeOrganisationId");

CREATE INDEX "IX_PairCertificates_MenteePersonId" ON "PairCertificates" ("MenteePersonId");

CREATE INDEX "IX_PairCertificates_MentorOrganisationId" ON "PairCertificates" ("MentorOrganisationId");

CREATE INDEX "IX_PairCertificates_MentorPersonId" ON "PairCertificates" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairCertificates_PairId" ON "PairCertificates" ("PairId");

CREATE INDEX "IX_PairCertificates_ProgrammeId" ON "PairCertificates" ("ProgrammeId");

CREATE INDEX "IX_PairJournals_MenteePersonId" ON "PairJournals" ("MenteePersonId");

CREATE INDEX "IX_PairJournals_MentorPersonId" ON "PairJournals" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairJournals_PairId" ON "PairJournals" ("PairId");

CREATE INDEX "IX_PairJournals_ProgrammeId" ON "PairJournals" ("ProgrammeId");

CREATE INDEX "IX_PairSessions_MenteeOrganisationId" ON "PairSessions" ("MenteeOrganisationId");

CREATE INDEX "IX_PairSessions_MenteePersonId" ON "PairSessions" ("MenteePersonId");

CREATE INDEX "IX_PairSessions_MentorOrganisationId" ON "PairSessions" ("MentorOrganisationId");

CREATE INDEX "IX_PairSessions_MentorPersonId" ON "PairSessions" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairSessions_PairId_HeldOn" ON "PairSessions" ("PairId", "HeldOn") WHERE "State" IN ('Held', 'Confirmed');

CREATE UNIQUE INDEX "IX_PairSessions_PairId_Number" ON "PairSessions" ("PairId", "Number");

CREATE INDEX "IX_PairSessions_ProgrammeId" ON "PairSessions" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122192000_PairLife', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE "GroupTasks" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "LearningGroupId" uuid NOT NULL,
    "RaisedById" uuid NOT NULL,
    "RaisedByPersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Title" character varying(200) NOT NULL,
    "RaisedOn" date NOT NULL,
    CONSTRAINT "PK_GroupTasks" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_GroupTasks_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Participants_RaisedById" FOREIGN KEY ("RaisedById") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "KnowledgeEmbargoes" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Topics" text NOT NULL,
    CONSTRAINT "PK_KnowledgeEmbargoes" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_KnowledgeEmbargoes_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PanelMembers" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Name" character varying(200) NOT NULL,
    "JobTitle" character varying(200),
    "IsBoardMember" boolean NOT NULL,
    "AppointedOn" date NOT NULL,
    "StoodDownOn" date,
    "CodeHash" character varying(64) NOT NULL,
    "CodeExpiresAt" timestamp with time zone NOT NULL,
    "Issuer" character varying(250),
    "Subject" character varying(255),
    CONSTRAINT "PK_PanelMembers" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PanelMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PanelMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Presentations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "LearningGroupId" uuid NOT NULL,
    "GroupNumber" integer NOT NULL,
    "StartsAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Presentations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Presentations_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Presentations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Artefacts" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "LearningGroupId" uuid,
    "GroupTaskId" uuid,
    "Number" integer NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Authors" text NOT NULL,
    "Title" character varying(200) NOT NULL,
    "Summary" character varying(4000),
    "Topics" text,
    "ProposedOn" date NOT NULL,
    "PresentedOn" date,
    "SharedOn" date,
    CONSTRAINT "PK_Artefacts" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Artefacts_GroupTasks_GroupTaskId" FOREIGN KEY ("GroupTaskId") REFERENCES "GroupTasks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Adoptions" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ArtefactId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "GroupTaskId" uuid,
    "OriginId" uuid NOT NULL,
    "AdopterId" uuid NOT NULL,
    "AdoptedOn" date NOT NULL,
    CONSTRAINT "PK_Adoptions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Adoptions_Artefacts_ArtefactId" FOREIGN KEY ("ArtefactId") REFERENCES "Artefacts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_GroupTasks_GroupTaskId" FOREIGN KEY ("GroupTaskId") REFERENCES "GroupTasks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Organisations_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Organisations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Adoptions_AdopterId" ON "Adoptions" ("AdopterId");

CREATE UNIQUE INDEX "IX_Adoptions_ArtefactId_AdopterId" ON "Adoptions" ("ArtefactId", "AdopterId");

CREATE INDEX "IX_Adoptions_GroupTaskId" ON "Adoptions" ("GroupTaskId");

CREATE INDEX "IX_Adoptions_OriginId" ON "Adoptions" ("OriginId");

CREATE INDEX "IX_Adoptions_ProgrammeId" ON "Adoptions" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Artefacts_GroupTaskId_Number" ON "Artefacts" ("GroupTaskId", "Number");

CREATE INDEX "IX_Artefacts_LearningGroupId" ON "Artefacts" ("LearningGroupId");

CREATE INDEX "IX_Artefacts_OrganisationId" ON "Artefacts" ("OrganisationId");

CREATE INDEX "IX_Artefacts_PersonId" ON "Artefacts" ("PersonId");

CREATE INDEX "IX_Artefacts_ProgrammeId" ON "Artefacts" ("ProgrammeId");

CREATE INDEX "IX_GroupTasks_LearningGroupId" ON "GroupTasks" ("LearningGroupId");

CREATE INDEX "IX_GroupTasks_OrganisationId" ON "GroupTasks" ("OrganisationId");

CREATE INDEX "IX_GroupTasks_ProgrammeId" ON "GroupTasks" ("ProgrammeId");

CREATE INDEX "IX_GroupTasks_RaisedById" ON "GroupTasks" ("RaisedById");

CREATE UNIQUE INDEX "IX_KnowledgeEmbargoes_OrganisationId" ON "KnowledgeEmbargoes" ("OrganisationId");

CREATE UNIQUE INDEX "IX_PanelMembers_CodeHash" ON "PanelMembers" ("CodeHash");

CREATE INDEX "IX_PanelMembers_OrganisationId" ON "PanelMembers" ("OrganisationId");

CREATE INDEX "IX_PanelMembers_ProgrammeId_OrganisationId" ON "PanelMembers" ("ProgrammeId", "OrganisationId");

CREATE UNIQUE INDEX "IX_Presentations_LearningGroupId" ON "Presentations" ("LearningGroupId");

CREATE INDEX "IX_Presentations_ProgrammeId" ON "Presentations" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122200000_KnowledgeAndGroups', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Programmes" ADD "DiversityFocus" text NOT NULL DEFAULT '[]';

CREATE TABLE "Consents" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Purpose" character varying(32) NOT NULL,
    "NoticeVersion" integer NOT NULL,
    "GrantedAt" timestamp with time zone NOT NULL,
    "WithdrawnAt" timestamp with time zone,
    CONSTRAINT "PK_Consents" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Consents_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DeclaredInterests" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "PersonId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Tie" character varying(32) NOT NULL,
    "OtherPersonId" uuid,
    "OtherEmail" character varying(254),
    "OtherName" character varying(200),
    "OrganisationId" uuid,
    "Department" character varying(200),
    "DeclaredOn" date NOT NULL,
    "WithdrawnOn" date,
    CONSTRAINT "PK_DeclaredInterests" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_DeclaredInterests_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeclaredInterests_People_OtherPersonId" FOREIGN KEY ("OtherPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeclaredInterests_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DiversityAnswers" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Dimension" character varying(32) NOT NULL,
    "Value" character varying(64) NOT NULL,
    "DeclaredOn" date NOT NULL,
    CONSTRAINT "PK_DiversityAnswers" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_DiversityAnswers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DiversityAnswers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DiversityAnswers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EmploymentFacts" (
    "Id" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "GradeRank" integer,
    "HappenedOn" date NOT NULL,
    "Source" character varying(32) NOT NULL,
    "RecordedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_EmploymentFacts" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_EmploymentFacts_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_EmploymentFacts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LargerProgrammes" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Title" character varying(200) NOT NULL,
    "Modules" text NOT NULL,
    CONSTRAINT "PK_LargerProgrammes" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_LargerProgrammes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerEntries" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "Origin" character varying(32) NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Currency" character varying(3),
    "GiverId" uuid,
    "ReceiverId" uuid,
    "Amount" bigint NOT NULL,
    "PostedOn" date NOT NULL,
    "Note" character varying(500),
    "PreviousHash" character varying(64) NOT NULL,
    "Hash" character varying(64) NOT NULL,
    CONSTRAINT "PK_LedgerEntries" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_LedgerEntries_Organisations_GiverId" FOREIGN KEY ("GiverId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerEntries_Organisations_ReceiverId" FOREIGN KEY ("ReceiverId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Representatives" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Name" character varying(200) NOT NULL,
    "JobTitle" character varying(200),
    "AppointedOn" date NOT NULL,
    "StoodDownOn" date,
    CONSTRAINT "PK_Representatives" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Representatives_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Representatives_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Resources" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "Role" character varying(32),
    "Stage" character varying(32) NOT NULL,
    "Texts" text NOT NULL,
    "AddedOn" date NOT NULL,
    "RetiredOn" date,
    CONSTRAINT "PK_Resources" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Resources_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringTopics" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "RaisedById" uuid,
    "Title" character varying(200) NOT NULL,
    "Details" character varying(2000),
    "RaisedOn" date NOT NULL,
    "SettledOn" date,
    CONSTRAINT "PK_SteeringTopics" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_SteeringTopics_Organisations_RaisedById" FOREIGN KEY ("RaisedById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringTopics_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Surveys" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Wave" character varying(32) NOT NULL,
    "Templates" text NOT NULL,
    "OpensOn" date NOT NULL,
    "ClosesOn" date NOT NULL,
    "IsClosedEarly" boolean NOT NULL,
    "PublishedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Surveys" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Surveys_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringDecisions" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ProposedById" uuid,
    "TopicId" uuid,
    "Subject" character varying(32) NOT NULL,
    "Gate" character varying(32),
    "Title" character varying(200) NOT NULL,
    "Reason" character varying(2000) NOT NULL,
    "ProposedOn" date NOT NULL,
    "VotesUntil" date NOT NULL,
    "VoteCount" integer NOT NULL,
    "State" character varying(32) NOT NULL,
    "ClosedOn" date,
    "Ballot" text,
    CONSTRAINT "PK_SteeringDecisions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_SteeringDecisions_Organisations_ProposedById" FOREIGN KEY ("ProposedById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringDecisions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringDecisions_SteeringTopics_TopicId" FOREIGN KEY ("TopicId") REFERENCES "SteeringTopics" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SurveyResponses" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "SurveyId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Wave" character varying(32) NOT NULL,
    "Role" character varying(32) NOT NULL,
    "Setting" character varying(32) NOT NULL,
    "Answers" text NOT NULL,
    "SubmittedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_SurveyResponses" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_SurveyResponses_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "Surveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringVotes" (
    "Id" uuid NOT NULL,
    "SteeringDecisionId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "RepresentativeId" uuid NOT NULL,
    "Choice" character varying(32) NOT NULL,
    "CastOn" date NOT NULL,
    CONSTRAINT "PK_SteeringVotes" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_SteeringVotes_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_Representatives_RepresentativeId" FOREIGN KEY ("RepresentativeId") REFERENCES "Representatives" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_SteeringDecisions_SteeringDecisionId" FOREIGN KEY ("SteeringDecisionId") REFERENCES "SteeringDecisions" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Consents_ParticipantId" ON "Consents" ("ParticipantId");

CREATE INDEX "IX_Consents_PersonId" ON "Consents" ("PersonId");

CREATE INDEX "IX_Consents_ProgrammeId" ON "Consents" ("ProgrammeId");

CREATE INDEX "IX_DeclaredInterests_OrganisationId" ON "DeclaredInterests" ("OrganisationId");

CREATE INDEX "IX_DeclaredInterests_OtherPersonId" ON "DeclaredInterests" ("OtherPersonId");

CREATE INDEX "IX_DeclaredInterests_PersonId" ON "DeclaredInterests" ("PersonId");

CREATE UNIQUE INDEX "IX_DiversityAnswers_ParticipantId_Dimension" ON "DiversityAnswers" ("ParticipantId", "Dimension");

CREATE INDEX "IX_DiversityAnswers_PersonId" ON "DiversityAnswers" ("PersonId");

CREATE INDEX "IX_DiversityAnswers_ProgrammeId" ON "DiversityAnswers" ("ProgrammeId");

CREATE INDEX "IX_EmploymentFacts_OrganisationId" ON "EmploymentFacts" ("OrganisationId");

CREATE INDEX "IX_EmploymentFacts_PersonId_HappenedOn" ON "EmploymentFacts" ("PersonId", "HappenedOn");

CREATE UNIQUE INDEX "IX_LargerProgrammes_ProgrammeId" ON "LargerProgrammes" ("ProgrammeId");

CREATE INDEX "IX_LedgerEntries_GiverId" ON "LedgerEntries" ("GiverId");

CREATE UNIQUE INDEX "IX_LedgerEntries_ProgrammeId_Number" ON "LedgerEntries" ("ProgrammeId", "Number");

CREATE INDEX "IX_LedgerEntries_ReceiverId" ON "LedgerEntries" ("ReceiverId");

CREATE INDEX "IX_Representatives_OrganisationId" ON "Representatives" ("OrganisationId");

CREATE INDEX "IX_Representatives_ProgrammeId_OrganisationId" ON "Representatives" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_Resources_ProgrammeId" ON "Resources" ("ProgrammeId");

CREATE INDEX "IX_SteeringDecisions_ProgrammeId_State" ON "SteeringDecisions" ("ProgrammeId", "State");

CREATE INDEX "IX_SteeringDecisions_ProposedById" ON "SteeringDecisions" ("ProposedById");

CREATE INDEX "IX_SteeringDecisions_TopicId" ON "SteeringDecisions" ("TopicId");

CREATE INDEX "IX_SteeringTopics_ProgrammeId" ON "SteeringTopics" ("ProgrammeId");

CREATE INDEX "IX_SteeringTopics_RaisedById" ON "SteeringTopics" ("RaisedById");

CREATE INDEX "IX_SteeringVotes_OrganisationId" ON "SteeringVotes" ("OrganisationId");

CREATE INDEX "IX_SteeringVotes_ProgrammeId" ON "SteeringVotes" ("ProgrammeId");

CREATE INDEX "IX_SteeringVotes_RepresentativeId" ON "SteeringVotes" ("RepresentativeId");

CREATE UNIQUE INDEX "IX_SteeringVotes_SteeringDecisionId_OrganisationId" ON "SteeringVotes" ("SteeringDecisionId", "OrganisationId");

CREATE INDEX "IX_SurveyResponses_OrganisationId" ON "SurveyResponses" ("OrganisationId");

CREATE INDEX "IX_SurveyResponses_ParticipantId" ON "SurveyResponses" ("ParticipantId");

CREATE INDEX "IX_SurveyResponses_PersonId" ON "SurveyResponses" ("PersonId");

CREATE INDEX "IX_SurveyResponses_ProgrammeId" ON "SurveyResponses" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_SurveyResponses_SurveyId_ParticipantId" ON "SurveyResponses" ("SurveyId", "ParticipantId");

CREATE UNIQUE INDEX "IX_Surveys_ProgrammeId_Wave" ON "Surveys" ("ProgrammeId", "Wave");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122203000_SteeringEvaluationAndPrivacy', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "SteeringDecisions" ADD "Finding" character varying(32);

ALTER TABLE "SteeringDecisions" ADD "NonRecruitmentCaseId" uuid;

ALTER TABLE "ProgrammeEvents" ADD "TrainerId" uuid;

ALTER TABLE "ParticipatingOrganisations" ADD "DonatedPlaces" integer NOT NULL DEFAULT 0;

ALTER TABLE "Curricula" ADD "AsksForAccreditedTrainers" boolean NOT NULL DEFAULT FALSE;

CREATE TABLE "BenchmarkPlaces" (
    "Id" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Year" integer NOT NULL,
    "PublishedOn" date NOT NULL,
    "Figures" text NOT NULL,
    CONSTRAINT "PK_BenchmarkPlaces" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_BenchmarkPlaces_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BoundaryAttestations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Role" character varying(32) NOT NULL,
    "Attempts" integer NOT NULL,
    "TriedOn" date NOT NULL,
    "AttemptsOnDay" integer NOT NULL,
    "AttestedOn" date,
    CONSTRAINT "PK_BoundaryAttestations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_BoundaryAttestations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NonRecruitmentCases" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "ParticipantId" uuid NOT NULL,
    "FormerOrganisationId" uuid NOT NULL,
    "NewOrganisationId" uuid NOT NULL,
    "AppearedOn" date NOT NULL,
    "ProtectedUntil" date NOT NULL,
    "State" character varying(32) NOT NULL,
    "BroughtOn" date,
    "Findings" text NOT NULL,
    CONSTRAINT "PK_NonRecruitmentCases" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_NonRecruitmentCases_Organisations_FormerOrganisationId" FOREIGN KEY ("FormerOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Organisations_NewOrganisationId" FOREIGN KEY ("NewOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Prizes" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "Name" character varying(200) NOT NULL,
    "State" character varying(32) NOT NULL,
    "TieBreak" character varying(32) NOT NULL,
    "DeclaredOn" date NOT NULL,
    "NominationsUntil" date NOT NULL,
    "VotesUntil" date,
    "LotSeed" character varying(64),
    "EntryCount" integer NOT NULL,
    "WinningNominationId" uuid,
    "WinnerName" character varying(200),
    "WinnerOrganisationId" uuid,
    "TallyRoot" character varying(64),
    "FinalMeetingId" uuid,
    "SettledOn" date,
    CONSTRAINT "PK_Prizes" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Prizes_Organisations_WinnerOrganisationId" FOREIGN KEY ("WinnerOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Prizes_ProgrammeEvents_FinalMeetingId" FOREIGN KEY ("FinalMeetingId") REFERENCES "ProgrammeEvents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Prizes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TrainerAccreditations" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "TrainerName" character varying(200) NOT NULL,
    "AccreditedBy" character varying(200) NOT NULL,
    "Number" character varying(100),
    "ValidFrom" date NOT NULL,
    "ValidUntil" date NOT NULL,
    "WithdrawnOn" date,
    CONSTRAINT "PK_TrainerAccreditations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_TrainerAccreditations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Jurors" (
    "Id" uuid NOT NULL,
    "Version" integer NOT NULL,
    "PrizeId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "OrganisationId" uuid,
    "Name" character varying(200) NOT NULL,
    "JobTitle" character varying(200),
    "AppointedOn" date NOT NULL,
    "StoodDownOn" date,
    "CodeHash" character varying(64) NOT NULL,
    "CodeExpiresAt" timestamp with time zone NOT NULL,
    "Issuer" character varying(250),
    "Subject" character varying(255),
    CONSTRAINT "PK_Jurors" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Jurors_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Jurors_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Jurors_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Nominations" (
    "Id" uuid NOT NULL,
    "PrizeId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "PairId" uuid NOT NULL,
    "MentorId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "MentorOrganisationId" uuid NOT NULL,
    "MenteeOrganisationId" uuid NOT NULL,
    "Impact" character varying(1000) NOT NULL,
    "Mentorship" character varying(1000) NOT NULL,
    "Statement" character varying(2000) NOT NULL,
    "NominatedOn" date NOT NULL,
    CONSTRAINT "PK_Nominations" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Nominations_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "JuryBallots" (
    "Id" uuid NOT NULL,
    "PrizeId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "NominationId" uuid NOT NULL,
    "JurorId" uuid NOT NULL,
    "Impact" integer,
    "Mentorship" integer,
    "CastOn" date,
    "Nonce" character varying(32),
    "Receipt" character varying(64),
    CONSTRAINT "PK_JuryBallots" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_JuryBallots_Jurors_JurorId" FOREIGN KEY ("JurorId") REFERENCES "Jurors" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Nominations_NominationId" FOREIGN KEY ("NominationId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProgrammeEvents_TrainerId" ON "ProgrammeEvents" ("TrainerId");

CREATE UNIQUE INDEX "IX_BenchmarkPlaces_ProgrammeId" ON "BenchmarkPlaces" ("ProgrammeId");

CREATE INDEX "IX_BenchmarkPlaces_Year" ON "BenchmarkPlaces" ("Year");

CREATE INDEX "IX_BoundaryAttestations_OrganisationId" ON "BoundaryAttestations" ("OrganisationId");

CREATE UNIQUE INDEX "IX_BoundaryAttestations_ParticipantId" ON "BoundaryAttestations" ("ParticipantId");

CREATE INDEX "IX_BoundaryAttestations_PersonId" ON "BoundaryAttestations" ("PersonId");

CREATE INDEX "IX_BoundaryAttestations_ProgrammeId" ON "BoundaryAttestations" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Jurors_CodeHash" ON "Jurors" ("CodeHash");

CREATE INDEX "IX_Jurors_OrganisationId" ON "Jurors" ("OrganisationId");

CREATE INDEX "IX_Jurors_PrizeId" ON "Jurors" ("PrizeId");

CREATE INDEX "IX_Jurors_ProgrammeId" ON "Jurors" ("ProgrammeId");

CREATE INDEX "IX_JuryBallots_JurorId" ON "JuryBallots" ("JurorId");

CREATE UNIQUE INDEX "IX_JuryBallots_NominationId_JurorId" ON "JuryBallots" ("NominationId", "JurorId");

CREATE INDEX "IX_JuryBallots_PrizeId" ON "JuryBallots" ("PrizeId");

CREATE INDEX "IX_JuryBallots_ProgrammeId" ON "JuryBallots" ("ProgrammeId");

CREATE INDEX "IX_Nominations_MenteeOrganisationId" ON "Nominations" ("MenteeOrganisationId");

CREATE INDEX "IX_Nominations_MenteePersonId" ON "Nominations" ("MenteePersonId");

CREATE INDEX "IX_Nominations_MentorId" ON "Nominations" ("MentorId");

CREATE INDEX "IX_Nominations_MentorOrganisationId" ON "Nominations" ("MentorOrganisationId");

CREATE INDEX "IX_Nominations_PairId" ON "Nominations" ("PairId");

CREATE UNIQUE INDEX "IX_Nominations_PrizeId_PairId" ON "Nominations" ("PrizeId", "PairId");

CREATE INDEX "IX_Nominations_ProgrammeId" ON "Nominations" ("ProgrammeId");

CREATE INDEX "IX_NonRecruitmentCases_FormerOrganisationId" ON "NonRecruitmentCases" ("FormerOrganisationId");

CREATE INDEX "IX_NonRecruitmentCases_NewOrganisationId" ON "NonRecruitmentCases" ("NewOrganisationId");

CREATE INDEX "IX_NonRecruitmentCases_ParticipantId" ON "NonRecruitmentCases" ("ParticipantId");

CREATE UNIQUE INDEX "IX_NonRecruitmentCases_ProgrammeId_ParticipantId_NewOrganisati~" ON "NonRecruitmentCases" ("ProgrammeId", "ParticipantId", "NewOrganisationId");

CREATE INDEX "IX_Prizes_FinalMeetingId" ON "Prizes" ("FinalMeetingId");

CREATE UNIQUE INDEX "IX_Prizes_ProgrammeId" ON "Prizes" ("ProgrammeId");

CREATE INDEX "IX_Prizes_WinnerOrganisationId" ON "Prizes" ("WinnerOrganisationId");

CREATE INDEX "IX_TrainerAccreditations_ProgrammeId" ON "TrainerAccreditations" ("ProgrammeId");

ALTER TABLE "ProgrammeEvents" ADD CONSTRAINT "FK_ProgrammeEvents_TrainerAccreditations_TrainerId" FOREIGN KEY ("TrainerId") REFERENCES "TrainerAccreditations" ("Id") ON DELETE RESTRICT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123090000_CasesPrizesAndTemplates', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "PairJournals" ADD "Feedback" text NOT NULL DEFAULT '[]';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123100000_PairFeedback', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "People" ADD "ErasedOn" date;

CREATE TABLE "Erasures" (
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Wish" character varying(32) NOT NULL,
    "ErasedAt" timestamp with time zone NOT NULL,
    "ClearedAt" timestamp with time zone,
    CONSTRAINT "PK_Erasures" PRIMARY KEY ("PersonId")
);

CREATE TABLE "LegalHolds" (
    "Id" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Reference" character varying(100) NOT NULL,
    "PlacedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_LegalHolds" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_LegalHolds_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Erasures_ErasedAt" ON "Erasures" ("ErasedAt");

CREATE UNIQUE INDEX "IX_LegalHolds_PersonId_Reference" ON "LegalHolds" ("PersonId", "Reference");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123110000_PeopleErased', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "AuditEntries" ADD "ActorCommitment" bytea;

ALTER TABLE "AuditEntries" ADD "Chain" uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

ALTER TABLE "AuditEntries" ADD "ClientId" character varying(200);

ALTER TABLE "AuditEntries" ADD "Hash" bytea;

ALTER TABLE "AuditEntries" ADD "Reason" character varying(64);

ALTER TABLE "AuditEntries" ADD "Salt" bytea;

ALTER TABLE "AuditEntries" ADD "Sequence" bigint;

CREATE TABLE "ChainHeads" (
    "Log" character varying(32) NOT NULL,
    "Chain" uuid NOT NULL,
    "Sequence" bigint NOT NULL,
    "Hash" bytea NOT NULL,
    CONSTRAINT "PK_ChainHeads" PRIMARY KEY ("Log", "Chain")
);

CREATE UNIQUE INDEX "IX_AuditEntries_Chain_Sequence" ON "AuditEntries" ("Chain", "Sequence");

CREATE INDEX "IX_AuditEntries_Unsealed" ON "AuditEntries" ("Chain", "At") WHERE "Sequence" IS NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124100000_AuditChains', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE "Disclosures" (
    "Id" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Data" character varying(32) NOT NULL,
    "Role" character varying(32) NOT NULL,
    "ViewerOrganisationId" uuid,
    "Day" date NOT NULL,
    "Once" uuid,
    "At" timestamp with time zone NOT NULL,
    "Issuer" character varying(250) NOT NULL,
    "Subject" character varying(255) NOT NULL,
    "Chain" uuid NOT NULL,
    "Salt" bytea,
    "ActorCommitment" bytea,
    "Sequence" bigint,
    "Hash" bytea,
    CONSTRAINT "PK_Disclosures" PRIMARY KEY ("Id")
);

CREATE UNIQUE INDEX "IX_Disclosures_Chain_Sequence" ON "Disclosures" ("Chain", "Sequence");

CREATE UNIQUE INDEX "IX_Disclosures_Once" ON "Disclosures" ("Once");

CREATE INDEX "IX_Disclosures_PersonId_At" ON "Disclosures" ("PersonId", "At");

CREATE INDEX "IX_Disclosures_Unsealed" ON "Disclosures" ("Chain", "At") WHERE "Sequence" IS NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124110000_Disclosures', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE "Programmes" ADD "KeepsPairContent" boolean NOT NULL DEFAULT FALSE;

CREATE TABLE "PairContentKeys" (
    "PairId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "Wrapped" bytea NOT NULL,
    CONSTRAINT "PK_PairContentKeys" PRIMARY KEY ("PairId"),
    CONSTRAINT "FK_PairContentKeys_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairNotes" (
    "Id" uuid NOT NULL,
    "PairId" uuid NOT NULL,
    "ProgrammeId" uuid NOT NULL,
    "MentorPersonId" uuid NOT NULL,
    "MenteePersonId" uuid NOT NULL,
    "Author" character varying(32) NOT NULL,
    "Kind" character varying(32) NOT NULL,
    "WrittenAt" timestamp with time zone NOT NULL,
    "Sealed" bytea NOT NULL,
    CONSTRAINT "PK_PairNotes" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PairNotes_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PairContentKeys_MenteePersonId" ON "PairContentKeys" ("MenteePersonId");

CREATE INDEX "IX_PairContentKeys_MentorPersonId" ON "PairContentKeys" ("MentorPersonId");

CREATE INDEX "IX_PairContentKeys_ProgrammeId" ON "PairContentKeys" ("ProgrammeId");

CREATE INDEX "IX_PairNotes_MenteePersonId" ON "PairNotes" ("MenteePersonId");

CREATE INDEX "IX_PairNotes_MentorPersonId" ON "PairNotes" ("MentorPersonId");

CREATE INDEX "IX_PairNotes_PairId_WrittenAt" ON "PairNotes" ("PairId", "WrittenAt");

CREATE INDEX "IX_PairNotes_ProgrammeId" ON "PairNotes" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124120000_PairContent', '10.0.14');

COMMIT;

