import CRMKit

extension RFMMethod: Choice {}
